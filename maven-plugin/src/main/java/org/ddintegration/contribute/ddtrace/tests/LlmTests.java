package org.ddintegration.contribute.ddtrace.tests;

import java.util.List;
import org.ddintegration.contribute.Integration;
import org.ddintegration.contribute.ddtrace.patch.HandlerShape;
import org.ddintegration.target.Feature;
import org.ddintegration.target.Layout;

/** The tests of what LLM Observability shows of filled handlers' calls; without such handlers there are none. */
final class LlmTests {
    private LlmTests() {}

    /** None where the target has neither form of what they compare. */
    static List<LlmCase> cases(Integration integration) {
        Layout layout = integration.layout();
        if (layout.has(Feature.LLM_SPAN_DATA) && !layout.has(Feature.LLM_DATA_ASSERTED)) {
            return List.of();
        }
        return integration.descriptor().tracing().hooks().stream()
                .filter(hook -> HandlerShape.of(hook, integration).isLlm())
                .filter(hook -> !hook.isConditional())
                .flatMap(hook -> LlmCase.of(hook, integration.descriptor().name()).stream())
                .toList();
    }
}
