package org.ddintegration.scan.llm;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ddintegration.descriptor.FactPath;
import org.ddintegration.descriptor.LlmMetric;
import org.ddintegration.scan.llm.FieldTree.Reached;

/** Which fields of an answer are numbers of tokens. */
final class ShownUsage {
    private static final Map<LlmMetric, List<String>> NAMES = new EnumMap<>(Map.of(
            LlmMetric.INPUT_TOKENS,
            List.of("input_tokens", "prompt_tokens", "prompt_eval_count", "prompt_token_count"),
            LlmMetric.OUTPUT_TOKENS,
            List.of("output_tokens", "completion_tokens", "eval_count", "candidates_token_count"),
            LlmMetric.TOTAL_TOKENS,
            List.of("total_tokens", "total_token_count"),
            LlmMetric.CACHE_READ_INPUT_TOKENS,
            List.of("cached_tokens", "cache_read_input_tokens"),
            LlmMetric.CACHE_WRITE_INPUT_TOKENS,
            List.of("cache_creation_input_tokens", "cache_write_input_tokens"),
            LlmMetric.REASONING_OUTPUT_TOKENS,
            List.of("reasoning_tokens", "reasoning_output_tokens")));

    /** What is paid for need not be what was read and written. */
    private static final Comparator<FactPath> PREFERRED = Comparator.<FactPath, Boolean>comparing(
                    path -> path.toString().contains("billed"))
            .thenComparing(path -> path.steps().size());

    private static final int MOST = 2;

    private ShownUsage() {}

    /** The paths to each number, best first. */
    static Map<LlmMetric, List<FactPath>> of(List<Reached> tree) {
        Map<LlmMetric, List<FactPath>> usage = new EnumMap<>(LlmMetric.class);
        NAMES.forEach((metric, names) -> {
            List<FactPath> paths = tree.stream()
                    .flatMap(one -> names.stream().filter(one::hasValue).map(name -> one.field(name, false)))
                    .sorted(PREFERRED)
                    .limit(MOST)
                    .toList();
            if (!paths.isEmpty()) {
                usage.put(metric, paths);
            }
        });
        return usage;
    }
}
