package org.ddintegration.contribute.ddtrace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ddintegration.descriptor.CallableKind;
import org.ddintegration.descriptor.Category;
import org.ddintegration.descriptor.FactPath;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.descriptor.LlmFacts;
import org.ddintegration.descriptor.LlmKind;
import org.ddintegration.descriptor.LlmMetric;

/** Integrations of language models, whose calls LLM Observability shows. */
final class ModelSamples {
    private ModelSamples() {}

    /** A language model. */
    static SampleLibrary crew() {
        return new SampleLibrary("crew", List.of("crew"), List.of("crew-ai"))
                .about("CrewAI", "Traces crew, task, agent and tool executions.", Category.LLM)
                .hook(SampleHook.of("crew:Crew.kickoff", "traced_kickoff", "crew.kickoff"));
    }

    private static final String AGENT = "VCR_PROVIDER_MAP: azure_openai=https://a.example/\n";

    /** A language model: calls of each kind, one of them a stream. */
    static SampleLibrary parley() {
        LlmFacts chat = new LlmFacts(
                LlmKind.LLM,
                Optional.empty(),
                paths("result.model", "chunk.model", "model"),
                paths("system", "messages"),
                paths("result.choices[].message", "chunk.choices[].delta"),
                paths("result.tool_calls[]"),
                paths("tools"),
                paths("temperature", "max_tokens"),
                new TreeMap<>(Map.of(
                        LlmMetric.INPUT_TOKENS, paths("result.usage.prompt", "chunk.usage.prompt"),
                        LlmMetric.OUTPUT_TOKENS, paths("result.usage.answer", "chunk.usage.answer"),
                        LlmMetric.REASONING_OUTPUT_TOKENS, paths("result.usage.thought"))),
                Optional.of("parse"),
                List.of());
        LlmFacts embedding = new LlmFacts(
                LlmKind.EMBEDDING,
                Optional.of("Parley Inc."),
                paths("instance.model"),
                paths("texts"),
                paths("result.vectors[]"),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                Optional.empty(),
                List.of());
        LlmFacts search = found(LlmKind.RETRIEVAL, "query", "result[]");
        LlmFacts agent = found(LlmKind.AGENT, "task", "result.answer");
        return new SampleLibrary("parley", List.of("parley"), List.of("parley"))
                .about("Parley", "Traces chats.", Category.LLM)
                .provider("https://api.parley.example/")
                .target("docker-compose.yml", AGENT)
                .target("docker-compose.base.yml", AGENT)
                .target(".gitlab/services.yml", AGENT)
                .hook(SampleHook.of("parley:Chat.create", "traced_create", "parley.request")
                        .signature("Answer", "self", "messages: list", "model: str", "!temperature: float = 1.0")
                        .shows(chat))
                .hook(SampleHook.of("parley:AsyncChat.create", "traced_async_create", "parley.request")
                        .kind(CallableKind.COROUTINE)
                        .shows(chat))
                .hook(SampleHook.of("parley:Chat.tokens", "traced_tokens", "parley.request")
                        .kind(CallableKind.GENERATOR)
                        .shows(found(LlmKind.LLM, "prompt", "chunk.text")
                                .asPartOf(List.of(HookPoint.parse("parley:Chat.create")))))
                .hook(SampleHook.of("parley:embed", "traced_embed", "parley.request")
                        .shows(embedding))
                .hook(SampleHook.of("parley:Index.search", "traced_search", "parley.search")
                        .shows(search))
                .hook(SampleHook.of("parley:Agent.run", "traced_run", "parley.request")
                        .shows(agent));
    }

    private static LlmFacts found(LlmKind kind, String input, String output) {
        List<FactPath> none = List.of();
        return new LlmFacts(
                kind,
                Optional.empty(),
                none,
                paths(input),
                paths(output),
                none,
                none,
                none,
                Map.of(),
                Optional.empty(),
                List.of());
    }

    private static List<FactPath> paths(String... texts) {
        return Stream.of(texts).map(FactPath::parse).toList();
    }
}
