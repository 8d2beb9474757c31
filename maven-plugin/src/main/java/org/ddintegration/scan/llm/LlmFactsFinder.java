package org.ddintegration.scan.llm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ddintegration.descriptor.FactPath;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.descriptor.LlmFacts;
import org.ddintegration.descriptor.LlmKind;
import org.ddintegration.descriptor.LlmMetric;
import org.ddintegration.scan.facts.FunctionFacts;
import org.ddintegration.scan.graph.CallGraph;
import org.ddintegration.scan.llm.FieldTree.Reached;
import org.ddintegration.scan.model.Lineage;
import org.ddintegration.scan.model.Names;
import org.ddintegration.scan.model.PyFunction;

/** Finds which functions ask a model, and where the facts of their calls are, by walking what annotations name. */
public final class LlmFactsFinder {
    /** Words in names of functions that ask a model, whatever they call it. */
    private static final Set<String> ASKING = Set.of(
            "chat", "complete", "completion", "generate", "predict", "ask", "run", "stream", "sample", "respond");

    /** Fields that name the model that answered, best first. */
    private static final List<String> MODELS = List.of("model", "model_name", "model_id", "model_version");

    /** Jobs whose answers come later, or never. */
    private static final Pattern LATER = Pattern.compile("(?i)training|fine_?tun|batch|jobs?\\b");

    /** Words in names of what gives pictures and sounds, or takes texts apart. */
    private static final Set<String> OF_OTHERS = Set.of(
            "image",
            "images",
            "video",
            "videos",
            "audio",
            "speech",
            "music",
            "voice",
            "tokenizer",
            "tokenization",
            "tokenize",
            "tokens");

    private final AnnotatedTypes types;

    public LlmFactsFinder(Names names, Lineage lineage) {
        this.types = new AnnotatedTypes(names, lineage);
    }

    /** Of those functions that ask a model and annotate what it answers. */
    public SortedMap<HookPoint, LlmFacts> of(Stream<PyFunction> functions, CallGraph graph) {
        Map<PyFunction, LlmFacts> found = new LinkedHashMap<>();
        RawCalls raw = new RawCalls(types);
        functions.forEach(function -> facts(function)
                .map(facts -> raw.parsed(function, facts))
                .ifPresent(facts -> {
                    found.put(function, facts);
                    raw.of(function, facts).forEach(found::put);
                }));
        return new InnerCalls(graph).marked(found);
    }

    private Optional<LlmFacts> facts(PyFunction function) {
        if (isOnlyDeclared(function)
                || LATER.matcher(function.qualname()).find()
                || words(function.qualname()).anyMatch(OF_OTHERS::contains)) {
            return Optional.empty();
        }
        ShownArguments arguments = new PassedArguments(types).of(function);
        if (arguments.isEmpty()) {
            return NamedWork.of(function, arguments);
        }
        AnsweredTypes answered = AnsweredTypes.of(function, types);
        List<Reached> result = new FieldTree(types).below(FactPath.RESULT, answered.whole());
        List<Reached> chunk = new FieldTree(types).below(FactPath.CHUNK, answered.pieces());
        if (!arguments.sought().isEmpty()) {
            return RetrievedFacts.of(arguments, result).or(() -> NamedWork.of(function, arguments));
        }
        Optional<FactPath> embeddings = ShownOutput.embeddings(result).or(() -> NamedVectors.of(function));
        if (embeddings.isPresent() && !arguments.embedded().isEmpty()) {
            return Optional.of(
                    facts(LlmKind.EMBEDDING, arguments, embeddings.stream().toList(), result, List.of()));
        }
        List<FactPath> output = Stream.of(ShownOutput.messages(result), ShownOutput.messages(chunk))
                .flatMap(Optional::stream)
                .toList();
        if (output.isEmpty() && arguments.areOfModel()) {
            output = GivenTexts.of(function);
        }
        if (!output.isEmpty() && !arguments.embedded().isEmpty() && NamedVectors.isNamed(function)) {
            return Optional.of(facts(LlmKind.EMBEDDING, arguments, List.of(), result, List.of()));
        }
        LlmFacts facts = facts(LlmKind.LLM, arguments, output, result, chunk);
        boolean isOfModel = arguments.areOfModel()
                || isAsking(function)
                || !facts.model().isEmpty()
                || !facts.usage().isEmpty();
        boolean answers = !output.isEmpty()
                || (saysNothing(function)
                        && (isAsking(function) || !arguments.model().isEmpty()));
        return isOfModel && answers && !arguments.asked().isEmpty()
                ? Optional.of(facts)
                : NamedWork.of(function, arguments);
    }

    /** Whether it waits to be overridden, so that nobody's call comes to it. */
    private static boolean isOnlyDeclared(PyFunction function) {
        return function.is(FunctionFacts.STUB) || function.is(FunctionFacts.ABSENT);
    }

    /** Whether it does not annotate what it gives. */
    private static boolean saysNothing(PyFunction function) {
        return function.facts()
                .returns()
                .map(returns -> returns.matches(".*\\bAny\\b.*"))
                .orElse(true);
    }

    private static boolean isAsking(PyFunction function) {
        return words(function.name())
                .flatMap(word -> Stream.of(word, word.replaceFirst("^a", "")))
                .anyMatch(ASKING::contains);
    }

    /** {@code AsyncClient.send_message} has four. */
    private static Stream<String> words(String qualname) {
        return Arrays.stream(qualname.split("[._]|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])"))
                .map(word -> word.toLowerCase(Locale.ROOT));
    }

    private static LlmFacts facts(
            LlmKind kind, ShownArguments arguments, List<FactPath> output, List<Reached> result, List<Reached> chunk) {
        boolean isEmbedding = kind == LlmKind.EMBEDDING;
        List<FactPath> model = new ArrayList<>();
        Stream.of(result, chunk).forEach(tree -> model(tree).ifPresent(model::add));
        model.addAll(arguments.model());
        return new LlmFacts(
                kind,
                Optional.empty(),
                model,
                isEmbedding ? arguments.embedded() : arguments.asked(),
                output,
                toolCalls(output, result, chunk),
                isEmbedding ? List.of() : arguments.tools(),
                arguments.metadata(),
                isEmbedding ? readAlone(usage(result, chunk)) : usage(result, chunk),
                Optional.empty(),
                List.of());
    }

    /** Of an answer itself, or of the only thing that holds it. */
    private static Optional<FactPath> model(List<Reached> tree) {
        return tree.stream()
                .filter(one -> one.path().steps().size() <= 1)
                .flatMap(one -> MODELS.stream().filter(one::hasValue).map(name -> one.field(name, false)))
                .min(Comparator.comparing(path -> path.steps().size()));
    }

    /** Those beside an answer that is a text. */
    private static List<FactPath> toolCalls(List<FactPath> output, List<Reached> result, List<Reached> chunk) {
        return Stream.concat(result.stream(), chunk.stream())
                .filter(one -> one.path().steps().isEmpty() && one.fields().contains("tool_calls"))
                .map(one -> one.field("tool_calls", true))
                .filter(path -> output.stream()
                        .anyMatch(text ->
                                text.root().equals(path.root()) && text.steps().size() == 1))
                .toList();
    }

    private static Map<LlmMetric, List<FactPath>> usage(List<Reached> result, List<Reached> chunk) {
        Map<LlmMetric, List<FactPath>> usage = new EnumMap<>(LlmMetric.class);
        Stream.of(ShownUsage.of(result), ShownUsage.of(chunk))
                .forEach(found -> found.forEach((metric, paths) ->
                        usage.merge(metric, paths, (one, other) -> Stream.concat(one.stream(), other.stream())
                                .toList())));
        return usage;
    }

    /** Nothing is written when texts are embedded: all tokens are read. */
    private static Map<LlmMetric, List<FactPath>> readAlone(Map<LlmMetric, List<FactPath>> usage) {
        if (usage.containsKey(LlmMetric.TOTAL_TOKENS)) {
            usage.putIfAbsent(LlmMetric.INPUT_TOKENS, usage.get(LlmMetric.TOTAL_TOKENS));
        }
        return usage;
    }
}
