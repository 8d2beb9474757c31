package org.ddintegration.contribute.ddtrace;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ddintegration.contribute.Integration;
import org.ddintegration.descriptor.HandlerMode;
import org.ddintegration.descriptor.Hook;

/** The tests of what filled handlers trace; without such handlers there are none. */
final class SpanTests {
    private SpanTests() {}

    static void put(Map<String, Object> model, Integration integration) {
        List<Hook> filled = filled(integration);
        SpanNorms norms = SpanNorms.of(integration.descriptor().category());
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
        model.put("era", SpanEra.of(integration.layout()).name());
        model.put("spanType", norms.type().toLowerCase(Locale.ROOT));
        model.put("external", norms.service().equals("ext_service"));
        model.put(
                "senders",
                TraceHeaders.hooks(integration).stream().map(Hook::handler).toList());
        model.put("pinsModule", pinTheModule(integration));
        model.put("main", LibraryModules.of(integration).main());
    }

    /** Whether a handler looks for its pin on the library's main module, having no instance. */
    static boolean pinTheModule(Integration integration) {
        boolean functions = filled(integration).stream()
                .anyMatch(hook -> !ContractCall.of(hook, integration).hasInstance());
        boolean connections = !DbApi.connections(integration).isEmpty();
        return SpanEra.of(integration.layout()) == SpanEra.PIN && (functions || connections);
    }

    static void addImports(PythonImports imports, Integration integration) {
        boolean spans = !filled(integration).isEmpty();
        boolean connections = !DbApi.connections(integration).isEmpty();
        if (spans) {
            imports.from("collections", "namedtuple");
        }
        if (!TraceHeaders.hooks(integration).isEmpty()) {
            imports.from("ddtrace", "config");
        }
        if (connections) {
            imports.module("sqlite3");
        }
        if ((spans || connections) && SpanEra.of(integration.layout()) == SpanEra.PIN) {
            imports.from("ddtrace.trace", "Pin");
        }
    }

    private static List<Hook> filled(Integration integration) {
        return integration.descriptor().hooks().stream()
                .filter(hook ->
                        Handler.mode(hook, integration) == HandlerMode.FILLED && !DbApi.isConnection(hook, integration))
                .toList();
    }
}
