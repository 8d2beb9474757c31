package org.ddintegration.descriptor;

import java.util.List;
import java.util.Optional;

/**
 * What is traced, and how.
 *
 * @param handlers mode of the handlers that do not state their own
 * @param llmClass name of its class for LLM Observability, when it is not made of the title
 * @param versionConstant name under which the integration's module has the library's version, for what imports it
 */
public record Tracing(
        HandlerMode handlers, List<Hook> hooks, Optional<String> llmClass, Optional<String> versionConstant) {
    public Tracing(HandlerMode handlers, List<Hook> hooks, Optional<String> llmClass) {
        this(handlers, hooks, llmClass, Optional.empty());
    }

    public HandlerMode modeOf(Hook hook) {
        return hook.handlers().orElse(handlers);
    }

    /** Whether the integration's own files were written by hand, and only its entries in shared files are looked after. */
    public boolean isKept() {
        return handlers == HandlerMode.KEPT;
    }

    /** Where the hooks are defined, in their order. */
    public List<HookPoint> hookPoints() {
        return hooks.stream().map(Hook::target).toList();
    }
}
