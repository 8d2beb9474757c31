package org.ddintegration.contribute.ddtrace.tests;

import java.util.List;
import org.ddintegration.contribute.Integration;
import org.ddintegration.contribute.ddtrace.patch.HandlerShape;

/** The tests of what LLM Observability shows of filled handlers' calls; without such handlers there are none. */
final class LlmTests {
    private LlmTests() {}

    static List<LlmCase> cases(Integration integration) {
        return integration.descriptor().tracing().hooks().stream()
                .filter(hook -> HandlerShape.of(hook, integration).isLlm())
                .filter(hook -> !hook.isConditional())
                .flatMap(hook -> LlmCase.of(hook, integration.descriptor().name()).stream())
                .toList();
    }
}
