package org.ddintegration.contribute.ddtrace.llm;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ddintegration.descriptor.FactPath;
import org.ddintegration.descriptor.LlmFacts;
import org.ddintegration.descriptor.LlmKind;

/**
 * Which functions the class of an integration needs.
 *
 * @param messages whether a model is asked and answers
 * @param streamedMessages whether it does so in pieces
 * @param tools whether it is offered tools
 * @param documents whether texts are embedded or retrieved
 * @param embeddings whether texts are embedded
 * @param values whether something is shown as it is
 * @param metadata whether further values are shown
 * @param usage whether tokens are counted
 * @param metrics constants of the numbers of tokens, those that the target has
 */
public record UsedFacts(
        boolean messages,
        boolean streamedMessages,
        boolean tools,
        boolean documents,
        boolean embeddings,
        boolean values,
        boolean metadata,
        boolean usage,
        List<String> metrics) {
    /** @param constants text of the module that has the constants, of which an older target lacks some */
    static UsedFacts of(List<LlmOperation> operations, String constants) {
        List<LlmFacts> all = operations.stream().map(LlmOperation::facts).toList();
        return new UsedFacts(
                is(all, LlmKind.LLM),
                all.stream()
                        .filter(facts -> facts.kind() == LlmKind.LLM)
                        .flatMap(facts -> facts.output().stream())
                        .anyMatch(path -> path.root().equals(FactPath.CHUNK)),
                all.stream().anyMatch(facts -> !facts.tools().isEmpty()),
                is(all, LlmKind.EMBEDDING) || is(all, LlmKind.RETRIEVAL),
                is(all, LlmKind.EMBEDDING),
                all.stream().anyMatch(facts -> !facts.kind().isModel()),
                all.stream().anyMatch(facts -> !facts.metadata().isEmpty()),
                all.stream().anyMatch(facts -> !facts.usage().isEmpty()),
                Stream.concat(
                                Stream.of("INPUT_TOKENS", "OUTPUT_TOKENS", "TOTAL_TOKENS"),
                                all.stream()
                                        .flatMap(facts -> facts.usage().keySet().stream())
                                        .map(Enum::name))
                        .distinct()
                        .map(metric -> metric + "_METRIC_KEY")
                        .filter(constant -> constants.isEmpty()
                                || Pattern.compile("(?m)^" + constant + "\\b")
                                        .matcher(constants)
                                        .find())
                        .collect(Collectors.toList()));
    }

    private static boolean is(List<LlmFacts> all, LlmKind kind) {
        return all.stream().anyMatch(facts -> facts.kind() == kind);
    }
}
