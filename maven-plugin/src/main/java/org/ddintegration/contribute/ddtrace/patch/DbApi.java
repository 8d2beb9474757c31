package org.ddintegration.contribute.ddtrace.patch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ddintegration.contribute.Integration;
import org.ddintegration.contribute.text.PythonImports;
import org.ddintegration.descriptor.CallableKind;
import org.ddintegration.descriptor.Category;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.HandlerMode;
import org.ddintegration.descriptor.Hook;
import org.ddintegration.target.Layout;

/**
 * Libraries of PEP 249, whose queries dd-trace-py's own {@code ddtrace.contrib.dbapi} traces. A database's filled hook
 * on a function or coroutine {@code connect} asks for it by its operation, {@code NAME.query}.
 */
public final class DbApi {
    private DbApi() {}

    static boolean isConnection(Hook hook, Integration integration) {
        return Handler.mode(hook, integration) == HandlerMode.FILLED && asksForQueries(hook, integration.descriptor());
    }

    public static List<Hook> connections(Integration integration) {
        return integration.descriptor().tracing().hooks().stream()
                .filter(hook -> isConnection(hook, integration))
                .toList();
    }

    /** The settings of an integration: what {@code ddtrace.contrib.dbapi} reads is one of them. */
    static Map<String, Object> settings(Descriptor descriptor) {
        Map<String, Object> settings = new TreeMap<>(descriptor.configuration().settings());
        boolean traces = descriptor.tracing().hooks().stream()
                .anyMatch(hook ->
                        descriptor.tracing().modeOf(hook) == HandlerMode.FILLED && asksForQueries(hook, descriptor));
        if (traces) {
            settings.putIfAbsent("trace_fetch_methods", false);
        }
        return settings;
    }

    private static boolean asksForQueries(Hook hook, Descriptor descriptor) {
        return descriptor.about().category() == Category.DATABASE
                && (hook.kind() == CallableKind.FUNCTION || hook.kind() == CallableKind.COROUTINE)
                && hook.target().qualname().equals("connect")
                && hook.operation().equals(descriptor.name() + ".query");
    }

    /** The name of the span of a query; empty where no queries are traced. */
    static Optional<String> operation(Integration integration) {
        return connections(integration).stream().map(Hook::operation).findFirst();
    }

    static void addImports(PythonImports imports, Integration integration) {
        for (Hook hook : connections(integration)) {
            if (hook.kind() == CallableKind.COROUTINE) {
                imports.from("ddtrace.contrib.dbapi_async", "TracedAsyncConnection");
            } else {
                imports.from("ddtrace.contrib.dbapi", "TracedConnection");
            }
        }
        imports.from("ddtrace.internal.schema", "schematize_database_operation");
        Layout layout = integration.layout();
        if (SpanEra.of(layout) == SpanEra.TRACER) {
            imports.from("ddtrace._trace.pin", "Pin");
        }
    }
}
