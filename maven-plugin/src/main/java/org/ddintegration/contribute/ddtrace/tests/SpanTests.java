package org.ddintegration.contribute.ddtrace.tests;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ddintegration.contribute.Integration;
import org.ddintegration.contribute.ddtrace.patch.DbApi;
import org.ddintegration.contribute.ddtrace.patch.Handler;
import org.ddintegration.contribute.ddtrace.patch.HandlerShape;
import org.ddintegration.contribute.ddtrace.patch.LibraryModules;
import org.ddintegration.contribute.ddtrace.patch.ResultTags;
import org.ddintegration.contribute.ddtrace.patch.SpanEra;
import org.ddintegration.contribute.ddtrace.patch.SpanNorms;
import org.ddintegration.contribute.ddtrace.patch.TraceHeaders;
import org.ddintegration.contribute.ddtrace.patch.WebApplications;
import org.ddintegration.contribute.text.PythonImports;
import org.ddintegration.descriptor.CallableKind;
import org.ddintegration.descriptor.HandlerMode;
import org.ddintegration.descriptor.Hook;
import org.ddintegration.descriptor.SpanValue;
import org.ddintegration.descriptor.ValuePart.Field;

/** The tests of what filled handlers trace; without such handlers there are none. */
final class SpanTests {
    private SpanTests() {}

    static void put(Map<String, Object> model, Integration integration) {
        List<Hook> filled = filled(integration);
        SpanNorms norms = SpanNorms.of(integration.descriptor().about().category());
        Set<String> shapes =
                filled.stream().map(hook -> HandlerShape.of(hook.kind()).name()).collect(Collectors.toSet());
        model.put(
                "spans",
                filled.stream()
                        .map(hook -> SpanCase.of(hook, ContractCall.of(hook, integration), integration))
                        .toList());
        model.put("shapes", shapes);
        model.put(
                "earlyEnds",
                EarlyEnd.of(filled.stream()
                        .map(hook -> HandlerShape.of(hook.kind()))
                        .distinct()));
        model.put("answer", answer(integration));
        model.put("era", SpanEra.of(integration.layout()).name());
        model.put("spanType", norms.type().toLowerCase(Locale.ROOT));
        model.put("external", norms.service().equals("ext_service"));
        model.put(
                "senders",
                TraceHeaders.hooks(integration).stream().map(Hook::handler).toList());
        model.put("pinsModule", pinTheModule(integration));
        model.put("main", LibraryModules.of(integration).main());
    }

    /** What stand-ins for functions give, so that the tags made of it are known; empty where there are none. */
    static Optional<StandInInstance> answer(Integration integration) {
        List<SpanValue> values = filled(integration).stream()
                .flatMap(hook -> ResultTags.of(hook, integration).values().stream())
                .toList();
        return values.isEmpty() ? Optional.empty() : Optional.of(StandInInstance.of(values.stream(), Field.RESULT));
    }

    /** Whether a handler looks for its pin on the library's main module, having no instance. */
    static boolean pinTheModule(Integration integration) {
        boolean functions = filled(integration).stream()
                .anyMatch(hook -> !ContractCall.of(hook, integration).hasInstance());
        boolean connections = !DbApi.connections(integration).isEmpty();
        boolean applications = Stream.of(HandlerShape.WSGI, HandlerShape.ASGI)
                .flatMap(shape -> WebApplications.hooks(integration, shape).stream())
                .anyMatch(hook -> !ContractCall.of(hook, integration).hasInstance());
        return SpanEra.of(integration.layout()) == SpanEra.PIN && (functions || connections || applications);
    }

    static void addImports(PythonImports imports, Integration integration) {
        List<Hook> filled = filled(integration);
        boolean spans = !filled.isEmpty();
        List<Hook> connections = DbApi.connections(integration);
        boolean wsgi = !WebApplications.hooks(integration, HandlerShape.WSGI).isEmpty();
        boolean asgi = !WebApplications.hooks(integration, HandlerShape.ASGI).isEmpty();
        if (wsgi) {
            imports.from("wsgiref.util", "setup_testing_defaults");
        }
        if (asgi) {
            imports.module("asyncio");
        }
        if (answer(integration).isPresent()) {
            imports.from("types", "SimpleNamespace");
        }
        if (spans) {
            imports.from("collections", "namedtuple");
        }
        if (!TraceHeaders.hooks(integration).isEmpty()) {
            imports.from("ddtrace", "config");
        }
        if (connections.stream().anyMatch(hook -> hook.kind() != CallableKind.COROUTINE)) {
            imports.module("sqlite3");
        }
        if ((spans || !connections.isEmpty() || wsgi || asgi) && SpanEra.of(integration.layout()) == SpanEra.PIN) {
            imports.from("ddtrace.trace", "Pin");
        }
    }

    private static List<Hook> filled(Integration integration) {
        return integration.descriptor().tracing().hooks().stream()
                .filter(hook -> Handler.mode(hook, integration) == HandlerMode.FILLED
                        && !HandlerShape.of(hook, integration).isDelegated())
                .toList();
    }
}
