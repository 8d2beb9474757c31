package org.ddintegration.contribute.ddtrace.patch;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ddintegration.contribute.Integration;
import org.ddintegration.contribute.text.PythonImports;
import org.ddintegration.descriptor.Category;
import org.ddintegration.descriptor.HandlerMode;
import org.ddintegration.descriptor.Hook;
import org.ddintegration.scan.Candidate;
import org.ddintegration.scan.PythonParameter;
import org.ddintegration.scan.PythonParameter.Kind;

/**
 * Functions that a server calls as a WSGI or ASGI application, which is seen by their parameters. The target's own
 * middlewares trace them, in the category {@code web}.
 */
public final class WebApplications {
    private static final List<String> WSGI = List.of("environ", "start_response");
    private static final List<String> ASGI = List.of("scope", "receive", "send");
    private static final Set<HandlerShape> CALLS = Set.of(HandlerShape.CALL, HandlerShape.COROUTINE);

    private WebApplications() {}

    /** The shape of a filled hook's handler, when the hook is such an application. */
    static Optional<HandlerShape> shape(Hook hook, Integration integration) {
        boolean isTraced = integration.descriptor().about().category() == Category.WEB
                && Handler.mode(hook, integration) == HandlerMode.FILLED
                && CALLS.contains(HandlerShape.of(hook.kind()));
        return isTraced ? integration.original(hook).flatMap(WebApplications::shape) : Optional.empty();
    }

    private static Optional<HandlerShape> shape(Candidate original) {
        List<String> taken = original.definition().callersParameters().stream()
                .filter(parameter -> parameter.kind() != Kind.VAR_POSITIONAL && parameter.kind() != Kind.VAR_KEYWORD)
                .filter(parameter -> parameter.defaultValue().isEmpty())
                .map(PythonParameter::name)
                .toList();
        return taken.equals(WSGI)
                ? Optional.of(HandlerShape.WSGI)
                : taken.equals(ASGI) ? Optional.of(HandlerShape.ASGI) : Optional.empty();
    }

    public static List<Hook> hooks(Integration integration, HandlerShape shape) {
        return integration.descriptor().tracing().hooks().stream()
                .filter(hook -> HandlerShape.of(hook, integration) == shape)
                .toList();
    }

    /** The name of the span of a request; empty without an application of that shape. */
    public static String operation(Integration integration, HandlerShape shape) {
        return hooks(integration, shape).stream()
                .findFirst()
                .map(Hook::operation)
                .orElse("");
    }

    static void addImports(PythonImports imports, Integration integration) {
        if (!hooks(integration, HandlerShape.WSGI).isEmpty()) {
            imports.from("ddtrace.contrib.internal.wsgi.wsgi", "DDWSGIMiddleware")
                    .from("ddtrace.internal.schema", "schematize_url_operation")
                    .from("ddtrace.internal.schema.span_attribute_schema", "SpanDirection");
        }
        if (!hooks(integration, HandlerShape.ASGI).isEmpty()) {
            imports.from("ddtrace.contrib.internal.asgi.middleware", "TraceMiddleware");
        }
    }
}
