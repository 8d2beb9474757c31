package org.ddintegration.contribute.ddtrace.tests;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ddintegration.descriptor.CallableKind;
import org.ddintegration.descriptor.FactPath;
import org.ddintegration.descriptor.Hook;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.descriptor.LlmFacts;
import org.ddintegration.descriptor.LlmKind;
import org.ddintegration.descriptor.LlmMetric;

/**
 * A call whose answer has its facts where the descriptor says that they are, and what is shown of it.
 *
 * @param model its name as it is shown: empty text where none is found, absent where none is looked for
 * @param arguments by path what each is: {@code input} or {@code model}
 * @param answer by path what stands there: {@code message}, {@code vector}, {@code text}, {@code model} or {@code number};
 *     the empty path is the answer itself, {@code []} its only item
 * @param metrics numbers of tokens that the answer states, each 1
 * @param chunk likewise a piece of a stream; empty when it gives none
 * @param asked number of things that it is asked
 * @param tools argument that offers tools
 * @param raw method by which a raw response gives the answer
 * @param partOf resources of spans within which it is not shown
 */
public record LlmCase(
        String handler,
        CallableKind callable,
        String kind,
        String provider,
        Optional<String> model,
        Map<String, String> arguments,
        Map<String, String> answer,
        Map<String, Integer> metrics,
        Map<String, String> chunk,
        Map<String, Integer> chunkMetrics,
        int asked,
        Optional<String> tools,
        Optional<String> raw,
        List<String> partOf) {
    private static final String MODEL = "m-1";

    /** Empty for calls that find what they are asked elsewhere than in arguments. */
    static Optional<LlmCase> of(Hook hook, String integration) {
        return hook.llm()
                .filter(facts -> !facts.input().isEmpty())
                .filter(facts -> facts.input().stream().allMatch(FactPath::isArgument))
                .map(facts -> of(hook, facts, integration));
    }

    private static LlmCase of(Hook hook, LlmFacts facts, String integration) {
        Map<String, String> arguments = new TreeMap<>();
        facts.model().stream().filter(FactPath::isArgument).forEach(path -> arguments.put(path.toString(), "model"));
        facts.input().forEach(path -> arguments.put(path.toString(), "input"));
        Map<String, String> answer = answer(facts, FactPath.RESULT);
        Map<String, String> chunk = answer(facts, FactPath.CHUNK);
        String model = arguments.containsValue("model") ? MODEL : "";
        return new LlmCase(
                hook.handler(),
                hook.kind(),
                facts.kind().name().toLowerCase(Locale.ROOT),
                facts.provider().orElse(integration),
                Optional.of(model).filter(name -> !facts.model().isEmpty()),
                arguments,
                answer,
                metrics(facts, FactPath.RESULT),
                chunk,
                metrics(facts, FactPath.CHUNK),
                facts.input().size(),
                facts.tools().stream()
                        .filter(LlmCase::isWholeArgument)
                        .map(FactPath::root)
                        .findFirst(),
                facts.raw(),
                facts.partOf().stream().map(HookPoint::qualname).toList());
    }

    private static boolean isWholeArgument(FactPath path) {
        return path.isArgument() && path.steps().isEmpty();
    }

    /** Empty when its output is not found there. */
    private static Map<String, String> answer(LlmFacts facts, String root) {
        Map<String, String> answer = new TreeMap<>();
        facts.output().stream()
                .filter(path -> path.root().equals(root))
                .limit(1)
                .forEach(path -> answer.put(below(path), given(facts.kind())));
        if (answer.isEmpty()) {
            return answer;
        }
        facts.model().stream().filter(path -> isBelow(path, root)).forEach(path -> answer.put(below(path), "model"));
        facts.usage().values().stream()
                .flatMap(List::stream)
                .filter(path -> isBelow(path, root))
                .forEach(path -> answer.put(below(path), "number"));
        return answer;
    }

    private static String given(LlmKind kind) {
        return switch (kind) {
            case LLM, RETRIEVAL -> "message";
            case EMBEDDING -> "vector";
            case TOOL, AGENT, WORKFLOW -> "text";
        };
    }

    private static Map<String, Integer> metrics(LlmFacts facts, String root) {
        Map<String, Integer> metrics = new TreeMap<>();
        facts.usage().forEach((metric, paths) -> {
            if (paths.stream().anyMatch(path -> isBelow(path, root))) {
                metrics.put(name(metric), 1);
            }
        });
        if (metrics.containsKey(name(LlmMetric.INPUT_TOKENS)) && metrics.containsKey(name(LlmMetric.OUTPUT_TOKENS))) {
            metrics.putIfAbsent(name(LlmMetric.TOTAL_TOKENS), 2);
        }
        return metrics;
    }

    private static String name(LlmMetric metric) {
        return metric.name().toLowerCase(Locale.ROOT);
    }

    private static boolean isBelow(FactPath path, String root) {
        return path.root().equals(root) && !path.steps().isEmpty();
    }

    private static String below(FactPath path) {
        return (path.isRootList() ? "[]" : "")
                + path.steps().stream().map(FactPath.Step::toString).collect(Collectors.joining("."));
    }

    /** Whether a model does the work. */
    public boolean isModel() {
        return LlmKind.valueOf(kind.toUpperCase(Locale.ROOT)).isModel();
    }

    /** Whether an argument holds several of the things that are passed. */
    public boolean takesRequest() {
        return arguments.keySet().stream().anyMatch(path -> path.contains("."));
    }

    public boolean isAwaited() {
        return callable == CallableKind.COROUTINE;
    }

    public boolean hasAsyncChunks() {
        return callable.isAsync();
    }
}
