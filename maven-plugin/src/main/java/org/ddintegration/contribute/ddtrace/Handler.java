package org.ddintegration.contribute.ddtrace;

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
 */
public record Handler(String head, String doc, HandlerMode mode, HandlerShape shape, HandlerSpan span) {
    private static final String PARTS = "ddtrace/contrib/internal/{name}/patch/";

    static Handler of(Hook hook, Integration integration, LibraryModules modules) {
        Optional<Candidate> scanned = Optional.ofNullable(integration.scanned().get(hook.target()));
        HandlerMode mode = written(integration.descriptor().modeOf(hook), scanned);
        HandlerShape shape = HandlerShape.of(hook.kind());
        return new Handler(
                head(isAsync(shape, mode) ? "async def " : "def ", hook, integration.layout()),
                new HandlerDoc(hook, scanned, integration, mode).text(),
                mode,
                shape,
                HandlerSpan.of(hook, scanned, integration, modules));
    }

    /** A function that only prepares work for others gets no span of its own. */
    static HandlerMode written(HandlerMode mode, Optional<Candidate> scanned) {
        boolean prepares =
                scanned.map(Candidate::role).filter(Role.SETUP::equals).isPresent();
        return prepares && mode == HandlerMode.FILLED ? HandlerMode.PASSTHROUGH : mode;
    }

    private static boolean isAsync(HandlerShape shape, HandlerMode mode) {
        return shape == HandlerShape.COROUTINE
                || (shape == HandlerShape.ASYNC_GENERATOR && mode != HandlerMode.COMMENTS);
    }

    public boolean isFilled() {
        return mode == HandlerMode.FILLED;
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
