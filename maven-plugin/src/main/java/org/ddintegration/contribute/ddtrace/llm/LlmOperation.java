package org.ddintegration.contribute.ddtrace.llm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        Map<LlmFacts, LlmOperation> operations = new LinkedHashMap<>();
        for (Hook hook : integration.descriptor().tracing().hooks()) {
            if (isShown(hook, integration)) {
                LlmFacts facts = hook.llm().orElseThrow();
                operations.putIfAbsent(facts, new LlmOperation(name(hook), facts));
            }
        }
        return new ArrayList<>(operations.values());
    }

    /** The one that a hook's calls belong to. */
    public static LlmOperation of(Hook hook, Integration integration) {
        return of(integration).stream()
                .filter(operation ->
                        hook.llm().filter(operation.facts()::equals).isPresent())
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

    private static String name(Hook hook) {
        return hook.handler().replaceFirst("^traced_(?=[a-z])", "");
    }
}
