package org.ddintegration.descriptor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ddintegration.ProblemException;
import org.ddintegration.descriptor.file.DescriptorWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LlmFactsTest {
    private static final String GROQ = """
            name: groq
            category: llm
            library: {distributions: [groq]}
            hooks:
              - target: groq.chat:Completions.create
            """;

    private static final LlmFacts CHAT = new LlmFacts(
            LlmKind.LLM,
            Optional.of("Groq & Co"),
            paths("result.model", "model"),
            paths("messages"),
            paths("result.choices[].message", "chunk.choices[].delta"),
            paths("result.tool_calls[]"),
            paths("tools"),
            paths("temperature", "instance.limits.max_tokens"),
            Map.of(
                    LlmMetric.INPUT_TOKENS,
                    paths("result.usage.prompt_tokens", "chunk.usage.prompt_tokens"),
                    LlmMetric.CACHE_READ_INPUT_TOKENS,
                    paths("result.usage.cached")),
            Optional.of("parse"),
            List.of(HookPoint.parse("groq.client:Client.ask")));

    private static List<FactPath> paths(String... texts) {
        return List.of(texts).stream().map(FactPath::parse).toList();
    }

    private static Descriptor with(LlmFacts facts) {
        return Examples.read("groq.yaml", GROQ + "    llm:\n" + yaml(facts).indent(6));
    }

    private static String yaml(LlmFacts facts) {
        StringBuilder yaml = new StringBuilder("kind: " + facts.kind().name().toLowerCase(Locale.ROOT) + "\n");
        facts.provider()
                .ifPresent(
                        provider -> yaml.append("provider: ").append(provider).append('\n'));
        put(yaml, "model", facts.model());
        put(yaml, "input", facts.input());
        put(yaml, "output", facts.output());
        put(yaml, "tool_calls", facts.toolCalls());
        put(yaml, "tools", facts.tools());
        put(yaml, "metadata", facts.metadata());
        if (!facts.usage().isEmpty()) {
            yaml.append("usage:\n");
            facts.usage()
                    .forEach((metric, paths) -> put(yaml, "  " + metric.name().toLowerCase(Locale.ROOT), paths));
        }
        facts.raw().ifPresent(method -> yaml.append("raw: ").append(method).append('\n'));
        if (!facts.partOf().isEmpty()) {
            yaml.append("part_of: ").append(facts.partOf()).append('\n');
        }
        return yaml.toString();
    }

    private static void put(StringBuilder yaml, String key, List<FactPath> paths) {
        if (!paths.isEmpty()) {
            List<String> quoted =
                    paths.stream().map(path -> '"' + path.toString() + '"').toList();
            yaml.append(key).append(": [").append(String.join(", ", quoted)).append("]\n");
        }
    }

    private static LlmFacts factsOf(Descriptor descriptor) {
        return descriptor.tracing().hooks().get(0).llm().orElseThrow();
    }

    @Test
    void allFactsAreRead() {
        assertThat(factsOf(with(CHAT))).isEqualTo(CHAT);
    }

    @Test
    void aHookWithoutTheKeyHasNone() {
        assertThat(Examples.read("groq.yaml", GROQ).tracing().hooks().get(0).llm())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"groq.yaml", "groq.xml"})
    void whatIsWrittenReadsBackEqual(String file) {
        Descriptor descriptor = with(CHAT);

        assertThat(Examples.read(file, DescriptorWriter.write(file, descriptor)))
                .isEqualTo(descriptor);
    }

    @Property(tries = 100)
    void anyPathReadsBackEqual(@ForAll("anyPath") FactPath path) {
        LlmFacts none = LlmFacts.of(LlmKind.TOOL);
        LlmFacts facts = new LlmFacts(
                none.kind(),
                none.provider(),
                none.model(),
                List.of(path),
                none.output(),
                none.toolCalls(),
                none.tools(),
                none.metadata(),
                none.usage(),
                none.raw(),
                none.partOf());
        String written = DescriptorWriter.write("groq.yaml", with(facts));

        assertThat(factsOf(Examples.read("groq.yaml", written))).isEqualTo(facts);
    }

    @Provide
    Arbitrary<FactPath> anyPath() {
        Arbitrary<String> name = Arbitraries.of("result", "chunk", "instance", "messages", "content", "_id", "float_");
        Arbitrary<FactPath.Step> step =
                Combinators.combine(name, Arbitraries.of(true, false)).as(FactPath.Step::new);
        return Combinators.combine(step, step.list().ofMaxSize(4))
                .as((root, steps) -> new FactPath(root.name(), root.isList(), steps));
    }

    @ParameterizedTest
    @CsvSource({"messages, true", "result.model, false", "chunk, false", "instance.model, false", "results.model, true"
    })
    void aPathBeginsAtAnArgumentOrAtWhatACallHas(String path, boolean isArgument) {
        assertThat(FactPath.parse(path).isArgument()).isEqualTo(isArgument);
    }

    @Test
    void aCallIsStreamedWhenAFactIsInItsChunks() {
        assertThat(CHAT.isStreamed()).isTrue();
        assertThat(LlmFacts.of(LlmKind.LLM).isStreamed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"result.", "result..model", "choices[0].text", "[]", "result.class", "a b", "tools[][]"})
    void aPathThatIsNoneIsRefusedAtItsPlace(String path) {
        assertThatThrownBy(() -> Examples.read("groq.yaml", GROQ + "    llm: {kind: llm, input: [\"" + path + "\"]}\n"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("groq.yaml:6:30: '" + path
                        + "': a path must be Python identifiers separated by dots, with [] behind"
                        + " each that leads to a list; write it like result.choices[].message");
    }

    @Test
    void aKindThatThereIsNotIsRefused() {
        assertThatThrownBy(() -> Examples.read("groq.yaml", GROQ + "    llm: {kind: embeddings}\n"))
                .hasMessageContaining(
                        "groq.yaml:6:17: 'embeddings': must be one of llm, embedding, retrieval, tool, agent,"
                                + " workflow; did you mean embedding?");
    }

    @Test
    void onlyALanguageModelHasFacts() {
        String other = GROQ.replace("category: llm", "category: rpc") + "    llm: {kind: llm}\n";

        assertThatThrownBy(() -> Examples.read("groq.yaml", other))
                .hasMessageContaining(
                        "groq.yaml:6:5: 'llm': only hooks of category llm may have this key; write category:"
                                + " llm at the top, or remove the key");
    }
}
