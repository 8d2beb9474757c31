package org.ddintegration.scan.llm;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ddintegration.descriptor.FactPath;
import org.ddintegration.descriptor.LlmMetric;
import org.ddintegration.scan.llm.FieldTree.Reached;

/** Which fields of an answer are numbers of tokens. */
final class ShownUsage {
    /** Words of names that say nothing of what is counted. */
    private static final Set<String> COUNTING = Set.of("num", "number", "of", "n", "count");

    private static final String TOTAL = "total";
    private static final Set<String> READ = Set.of("input", "prompt");
    private static final Set<String> WRITTEN =
            Set.of("output", "completion", "generated", "generation", "candidates", "predicted", "response");

    /** Names in which nothing says that tokens are counted. */
    private static final Map<String, LlmMetric> UNSAID =
            Map.of("prompt_eval_count", LlmMetric.INPUT_TOKENS, "eval_count", LlmMetric.OUTPUT_TOKENS);

    private static final Map<LlmMetric, List<String>> SPECIAL = Map.of(
            LlmMetric.CACHE_READ_INPUT_TOKENS,
            List.of("cached_tokens", "cache_read_input_tokens", "cached_content_token_count"),
            LlmMetric.CACHE_WRITE_INPUT_TOKENS,
            List.of("cache_creation_input_tokens", "cache_write_input_tokens"),
            LlmMetric.REASONING_OUTPUT_TOKENS,
            List.of("reasoning_tokens", "reasoning_output_tokens", "thoughts_token_count"));

    /** What is paid for need not be what was read and written. */
    private static final Comparator<FactPath> PREFERRED = Comparator.<FactPath, Boolean>comparing(
                    path -> path.toString().contains("billed"))
            .thenComparing(path -> path.steps().size());

    private static final int MOST = 2;

    private ShownUsage() {}

    /** The paths to each number, best first. */
    static Map<LlmMetric, List<FactPath>> of(List<Reached> tree) {
        Map<LlmMetric, List<FactPath>> usage = new EnumMap<>(LlmMetric.class);
        for (LlmMetric metric : LlmMetric.values()) {
            List<FactPath> paths = paths(tree, name -> counts(name, metric));
            if (!paths.isEmpty()) {
                usage.put(metric, paths);
            }
        }
        return usage;
    }

    private static List<FactPath> paths(List<Reached> tree, Predicate<String> isCounted) {
        return tree.stream()
                .flatMap(one -> one.fields().stream()
                        .filter(isCounted)
                        .filter(name -> one.hasValue(name) && !one.lists().contains(name))
                        .map(name -> one.field(name, false)))
                .sorted(PREFERRED)
                .limit(MOST)
                .toList();
    }

    private static boolean counts(String name, LlmMetric metric) {
        if (UNSAID.containsKey(name)) {
            return UNSAID.get(name) == metric;
        }
        return switch (metric) {
            case INPUT_TOKENS -> isOf(name, READ);
            case OUTPUT_TOKENS -> isOf(name, WRITTEN);
            case TOTAL_TOKENS -> isOf(name, Set.of(TOTAL));
            default -> SPECIAL.get(metric).contains(name);
        };
    }

    /** Whether the name has, besides words that say nothing, one of these and the word for tokens; {@code inputTokens} has two. */
    private static boolean isOf(String name, Set<String> words) {
        Set<String> said = Arrays.stream(name.replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                        .toLowerCase(Locale.ROOT)
                        .split("_"))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!said.removeAll(Set.of("token", "tokens"))) {
            return false;
        }
        said.removeAll(COUNTING);
        if (said.size() > 1) {
            said.remove(TOTAL);
        }
        return said.size() == 1 && words.containsAll(said);
    }
}
