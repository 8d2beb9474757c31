package org.ddintegration.contribute.ddtrace.patch;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ddintegration.contribute.Integration;
import org.ddintegration.contribute.text.Python;
import org.ddintegration.descriptor.HandlerMode;
import org.ddintegration.descriptor.Hook;
import org.ddintegration.scan.Candidate;
import org.ddintegration.scan.Role;
import org.ddintegration.target.Feature;
import org.ddintegration.target.Layout;

/**
 * The wrapper function of a hook point, as the template shows it.
 *
 * @param head its {@code def} line or lines
 * @param doc text of its docstring
 * @param mode how it is written
 * @param span what a filled handler traces
 * @param tracing arguments that make a connection trace its queries
 */
public record Handler(String head, String doc, HandlerMode mode, HandlerShape shape, HandlerSpan span, String tracing) {
    private static final String PARTS = "ddtrace/contrib/internal/{name}/patch/";

    static Handler of(Hook hook, Integration integration, LibraryModules modules) {
        Optional<Candidate> scanned = Optional.ofNullable(integration.scanned().get(hook.target()));
        HandlerMode mode = mode(hook, integration);
        HandlerShape shape = HandlerShape.of(hook, integration);
        return new Handler(
                head(isAsync(shape, mode) ? "async def " : "def ", hook, integration.layout()),
                new HandlerDoc(hook, scanned, integration, mode).text(),
                mode,
                shape,
                HandlerSpan.of(hook, scanned, integration, modules),
                DbApi.arguments(
                        integration.layout(),
                        "config." + integration.descriptor().name(),
                        !hook.tags().isEmpty()));
    }

    /** How a hook's handler is written: one that only prepares work for others gets no span unless it is asked for. */
    public static HandlerMode mode(Hook hook, Integration integration) {
        HandlerMode mode = integration.descriptor().modeOf(hook);
        Candidate scanned = integration.scanned().get(hook.target());
        boolean prepares = scanned != null
                && scanned.role() == Role.SETUP
                && hook.handlers().isEmpty();
        return prepares && mode == HandlerMode.FILLED ? HandlerMode.PASSTHROUGH : mode;
    }

    private static boolean isAsync(HandlerShape shape, HandlerMode mode) {
        return switch (shape) {
            case COROUTINE, ASYNC_CONNECTION, ASGI -> true;
            case ASYNC_GENERATOR -> mode != HandlerMode.COMMENTS;
            case ASYNC_CONTEXT_MANAGER -> mode == HandlerMode.FILLED;
            case CALL, GENERATOR, CONTEXT_MANAGER, CONNECTION, WSGI -> false;
        };
    }

    /** Whether it starts a span of its own. */
    public boolean isFilled() {
        return mode == HandlerMode.FILLED && !shape.isDelegated();
    }

    /** What renders it: one for each mode and shape. */
    public String template() {
        String folder = mode.name().toLowerCase(Locale.ROOT);
        return PARTS + folder + (mode == HandlerMode.COMMENTS ? ".py.vm" : "/" + shape.template());
    }

    private static String head(String keyword, Hook hook, Layout layout) {
        boolean builtinGenerics = layout.has(Feature.BUILTIN_GENERICS);
        List<String> parameters = List.of(
                "wrapped: Callable[..., Any]",
                "instance: Any",
                builtinGenerics ? "args: tuple[Any, ...]" : "args: Tuple[Any, ...]",
                builtinGenerics ? "kwargs: dict[str, Any]" : "kwargs: Dict[str, Any]");
        return new Python().bracketed(0, keyword + hook.handler() + "(", parameters, ") -> Any:");
    }
}
