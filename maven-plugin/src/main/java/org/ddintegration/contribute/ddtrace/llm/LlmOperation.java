package org.ddintegration.contribute.ddtrace.llm;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ddintegration.contribute.Integration;
import org.ddintegration.descriptor.Hook;
import org.ddintegration.descriptor.LlmFacts;
import org.ddintegration.target.Feature;

/**
 * Calls of which LLM Observability shows the same, found at the same places.
 *
 * @param name what the integration's class knows them by
 */
public record LlmOperation(String name, LlmFacts facts) {
    /** Those of an integration, in the order of its hooks; none where the target cannot show them. */
    static List<LlmOperation> of(Integration integration) {
        Map<LlmFacts, List<Hook>> calls = integration.descriptor().tracing().hooks().stream()
                .filter(hook -> isShown(hook, integration))
                .collect(Collectors.groupingBy(LlmOperation::shown, LinkedHashMap::new, Collectors.toList()));
        return calls.entrySet().stream()
                .map(entry -> new LlmOperation(name(entry.getValue()), entry.getKey()))
                .toList();
    }

    /** The one that a hook's calls belong to. */
    public static LlmOperation of(Hook hook, Integration integration) {
        return of(integration).stream()
                .filter(operation -> operation.facts().equals(shown(hook)))
                .findFirst()
                .orElseThrow();
    }

    /** Whether LLM Observability shows anything of an integration. */
    public static boolean isAny(Integration integration) {
        return !of(integration).isEmpty();
    }

    public static boolean isShown(Hook hook, Integration integration) {
        return hook.llm().isPresent()
                && LlmClass.of(integration).isPresent()
                && integration.layout().has(Feature.LLM_STREAMS);
    }

    /** Within which other calls it is not shown is for its handler to know. */
    private static LlmFacts shown(Hook hook) {
        return hook.llm().orElseThrow().asPartOf(List.of());
    }

    /** After the handler with the shortest name, which is not that of an asynchronous twin. */
    private static String name(List<Hook> hooks) {
        return hooks.stream()
                .map(hook -> hook.handler().replaceFirst("^traced_(?=[a-z])", ""))
                .min(Comparator.comparing(String::length))
                .orElseThrow();
    }
}
