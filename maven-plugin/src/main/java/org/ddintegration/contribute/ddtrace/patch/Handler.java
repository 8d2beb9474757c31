package org.ddintegration.contribute.ddtrace.patch;

import java.util.Locale;
import java.util.Optional;
import org.ddintegration.contribute.Integration;
import org.ddintegration.descriptor.HandlerMode;
import org.ddintegration.descriptor.Hook;
import org.ddintegration.scan.Candidate;
import org.ddintegration.scan.Role;

/**
 * The wrapper function of a hook point, as the template shows it.
 *
 * @param isAsync whether it is an {@code async def}
 * @param doc what its docstring says
 * @param mode how it is written
 * @param span what a filled handler traces
 * @param tagsQueries whether the queries of the connection that it gives have tags
 * @param llm what it does when LLM Observability shows the call
 */
public record Handler(
        String name,
        boolean isAsync,
        HandlerDoc doc,
        HandlerMode mode,
        HandlerShape shape,
        HandlerSpan span,
        boolean tagsQueries,
        Optional<LlmHandler> llm) {
    private static final String PARTS = "ddtrace/contrib/internal/{name}/patch.py/";

    static Handler of(Hook hook, Integration integration, LibraryModules modules) {
        Optional<Candidate> scanned = integration.original(hook);
        HandlerMode mode = mode(hook, integration);
        HandlerShape shape = HandlerShape.of(hook, integration);
        return new Handler(
                hook.handler(),
                isAsync(shape, mode),
                HandlerDoc.of(hook, scanned, integration, mode),
                mode,
                shape,
                HandlerSpan.of(hook, scanned, integration, modules),
                !hook.tags().isEmpty(),
                shape.isLlm() ? Optional.of(LlmHandler.of(hook, scanned, integration)) : Optional.empty());
    }

    /** How a hook's handler is written: one that only prepares work for others gets no span unless it is asked for. */
    public static HandlerMode mode(Hook hook, Integration integration) {
        HandlerMode mode = integration.descriptor().tracing().modeOf(hook);
        Candidate scanned = integration.scanned().get(hook.target());
        boolean prepares = scanned != null
                && scanned.work().role() == Role.SETUP
                && hook.handlers().isEmpty();
        return prepares && mode == HandlerMode.FILLED ? HandlerMode.PASSTHROUGH : mode;
    }

    private static boolean isAsync(HandlerShape shape, HandlerMode mode) {
        return switch (shape) {
            case COROUTINE, ASYNC_CONNECTION, ASGI, LLM_COROUTINE, ENCLOSED_COROUTINE -> true;
            case ASYNC_GENERATOR -> mode != HandlerMode.COMMENTS;
            case ASYNC_CONTEXT_MANAGER -> mode == HandlerMode.FILLED;
            case CALL, GENERATOR, CONTEXT_MANAGER, CONNECTION, WSGI, LLM_CALL, ENCLOSED -> false;
        };
    }

    /** Whether it starts a span of its own. */
    public boolean isFilled() {
        return mode == HandlerMode.FILLED && !shape.isDelegated() && !shape.isEnclosed();
    }

    /** Whether it tells a span of others something. */
    public boolean isEnclosed() {
        return mode == HandlerMode.FILLED && shape.isEnclosed();
    }

    /** What renders it: one for each mode and shape. */
    public String template() {
        String folder = mode.name().toLowerCase(Locale.ROOT);
        return PARTS + folder + (mode == HandlerMode.COMMENTS ? ".vm" : "/" + shape.template());
    }
}
