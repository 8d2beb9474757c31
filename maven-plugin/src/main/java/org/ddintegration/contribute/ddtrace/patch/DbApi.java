package org.ddintegration.contribute.ddtrace.patch;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ddintegration.contribute.Integration;
import org.ddintegration.contribute.text.Python;
import org.ddintegration.contribute.text.PythonImports;
import org.ddintegration.descriptor.CallableKind;
import org.ddintegration.descriptor.Category;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.HandlerMode;
import org.ddintegration.descriptor.Hook;
import org.ddintegration.target.Feature;
import org.ddintegration.target.Layout;

/**
 * Libraries of PEP 249, whose queries dd-trace-py's own {@code ddtrace.contrib.dbapi} traces. A database's filled hook
 * on a function or coroutine {@code connect} asks for it by its operation, {@code NAME.query}.
 */
public final class DbApi {
    private static final Python PYTHON = new Python();

    private DbApi() {}

    static boolean isConnection(Hook hook, Integration integration) {
        return Handler.mode(hook, integration) == HandlerMode.FILLED && asksForQueries(hook, integration.descriptor());
    }

    public static List<Hook> connections(Integration integration) {
        return integration.descriptor().hooks().stream()
                .filter(hook -> isConnection(hook, integration))
                .toList();
    }

    /** The settings of an integration: what {@code ddtrace.contrib.dbapi} reads is one of them. */
    public static Map<String, Object> settings(Descriptor descriptor) {
        Map<String, Object> settings = new TreeMap<>(descriptor.config());
        boolean traces = descriptor.hooks().stream()
                .anyMatch(hook -> descriptor.modeOf(hook) == HandlerMode.FILLED && asksForQueries(hook, descriptor));
        if (traces) {
            settings.putIfAbsent("trace_fetch_methods", false);
        }
        return settings;
    }

    private static boolean asksForQueries(Hook hook, Descriptor descriptor) {
        return descriptor.category() == Category.DATABASE
                && (hook.kind() == CallableKind.FUNCTION || hook.kind() == CallableKind.COROUTINE)
                && hook.target().qualname().equals("connect")
                && hook.operation().equals(descriptor.name() + ".query");
    }

    /** Entries of the integration's configuration, each a line; empty where no queries are traced. */
    static List<String> configuration(Integration integration) {
        String prefix = "\"_dbapi_span_name_prefix\": "
                + PYTHON.string(integration.descriptor().name()) + ",";
        return connections(integration).stream()
                .limit(1)
                .flatMap(hook -> Stream.of(prefix, operation(hook, integration)))
                .toList();
    }

    private static String operation(Hook hook, Integration integration) {
        String text = PYTHON.bracketed(
                8,
                "\"_dbapi_span_operation_name\": schematize_database_operation(",
                List.of(
                        PYTHON.string(hook.operation()),
                        "database_provider="
                                + PYTHON.string(integration.descriptor().name())),
                "),");
        String untyped = integration.layout().has(Feature.STRICT_TYPES) ? "  # type: ignore[operator]" : "";
        return text.replaceFirst("(?=\n)|$", untyped);
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

    /** The arguments of {@code TracedConnection} after the connection; tags of its queries go along as {@code known}. */
    static String arguments(Layout layout, String config, boolean hasTags) {
        return switch (SpanEra.of(layout)) {
            case PIN -> (hasTags ? "pin.clone(tags=known), " : "pin, ") + config;
            case TRACER -> (hasTags ? "Pin(tags=known), " : "Pin(), ") + config;
            case EVENT -> "cfg=" + config + (hasTags ? ", db_tags=known" : "");
        };
    }
}
