package org.ddintegration.contribute.ddtrace;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ddintegration.contribute.Integration;
import org.ddintegration.contribute.text.Python;
import org.ddintegration.descriptor.CallableKind;
import org.ddintegration.descriptor.Hook;
import org.ddintegration.scan.Candidate;
import org.ddintegration.target.Feature;

/**
 * The wrapper function of a hook point, as the template shows it.
 *
 * @param head its {@code def} line or lines
 * @param doc text of its docstring
 * @param template what renders it: one for each mode
 */
public record Handler(String head, String doc, String template) {
    private static final String PARTS = "ddtrace/contrib/internal/{name}/patch/";

    static Handler of(Hook hook, Integration integration) {
        Optional<Candidate> scanned = Optional.ofNullable(integration.scanned().get(hook.target()));
        String mode = integration.descriptor().modeOf(hook).name().toLowerCase(Locale.ROOT);
        return new Handler(
                head(hook, integration.layout().has(Feature.BUILTIN_GENERICS)),
                new HandlerDoc(hook, scanned, integration).text(),
                PARTS + mode + ".py.vm");
    }

    private static String head(Hook hook, boolean builtinGenerics) {
        List<String> parameters = List.of(
                "wrapped: Callable[..., Any]",
                "instance: Any",
                builtinGenerics ? "args: tuple[Any, ...]" : "args: Tuple[Any, ...]",
                builtinGenerics ? "kwargs: dict[str, Any]" : "kwargs: Dict[str, Any]");
        String keyword = hook.kind() == CallableKind.COROUTINE ? "async def " : "def ";
        return new Python().bracketed(0, keyword + hook.handler() + "(", parameters, ") -> Any:");
    }
}
