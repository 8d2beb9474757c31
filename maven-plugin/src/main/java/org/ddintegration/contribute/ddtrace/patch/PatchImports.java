package org.ddintegration.contribute.ddtrace.patch;

import java.util.List;
import org.ddintegration.contribute.Integration;
import org.ddintegration.contribute.ddtrace.llm.LlmClass;
import org.ddintegration.contribute.text.PythonImports;
import org.ddintegration.descriptor.Hook;
import org.ddintegration.target.Feature;
import org.ddintegration.target.Layout;

/** The imports of {@code patch.py}. */
final class PatchImports {
    private PatchImports() {}

    static PythonImports of(
            Integration integration,
            LibraryModules modules,
            List<WrappedPath> paths,
            List<Settings.Setting> settings,
            List<Handler> handlers,
            FilledParts filled) {
        Layout layout = integration.layout();
        PythonImports imports = integration.imports().from("ddtrace", "config");
        LlmClass.of(integration)
                .ifPresentOrElse(
                        llm -> imports.from("ddtrace.llmobs._integrations", llm.name()),
                        () -> imports.from("ddtrace.internal.schema", "schematize_service_name"));
        modules.importable().forEach(imports::module);
        if (!modules.hidden().isEmpty()) {
            imports.module("importlib");
        }
        if (integration.descriptor().library().isStandard()) {
            imports.module("platform");
        } else if (!needsBackport(layout)) {
            imports.module("importlib.metadata");
        }
        annotations(imports, layout, !paths.isEmpty());
        wrappers(imports, layout, paths, integration.descriptor().tracing().hooks());
        if (layout.has(Feature.PIN) && !paths.isEmpty()) {
            imports.from("ddtrace.trace", "Pin");
        }
        variables(imports, layout, settings);
        if (!DbApi.connections(integration).isEmpty()) {
            DbApi.addImports(imports, integration);
        }
        WebApplications.addImports(imports, integration);
        shownCalls(imports, integration, handlers);
        filled.addImports(imports, handlers, layout);
        return imports;
    }

    private static void shownCalls(PythonImports imports, Integration integration, List<Handler> handlers) {
        List<LlmHandler> shown =
                handlers.stream().flatMap(handler -> handler.llm().stream()).toList();
        if (shown.isEmpty()) {
            return;
        }
        imports.module("sys").from("ddtrace.trace", "Span");
        String streams = "ddtrace.contrib.internal." + integration.descriptor().name() + "._streaming";
        if (shown.stream().anyMatch(LlmHandler::isStreamed)) {
            imports.from(streams, "is_stream", "follow_stream");
        }
        if (shown.stream().anyMatch(LlmHandler::isRaw)) {
            imports.module("inspect").from(streams, "is_unread", "follow_response");
        }
        if (shown.stream().anyMatch(each -> !each.partOf().isEmpty())) {
            imports.from("ddtrace.trace", "tracer");
        }
        if (shown.stream().anyMatch(each -> each.spanName().isPresent())) {
            imports.from("typing", "Optional");
        }
        if (integration.layout().has(Feature.LLM_PIN) && !integration.layout().has(Feature.PIN)) {
            imports.from("ddtrace._trace.pin", "Pin");
        }
    }

    /** {@code importlib.metadata} is new in Python 3.8. */
    static boolean needsBackport(Layout layout) {
        return layout.pythons().contains("3.7");
    }

    private static void annotations(PythonImports imports, Layout layout, boolean handlers) {
        if (handlers) {
            imports.from("typing", "Any", "Callable");
        }
        if (layout.has(Feature.BUILTIN_GENERICS)) {
            return;
        }
        if (handlers) {
            imports.from("typing", "Tuple");
        }
        if (handlers || layout.has(Feature.SUPPORTED_VERSIONS)) {
            imports.from("typing", "Dict");
        }
    }

    private static void wrappers(PythonImports imports, Layout layout, List<WrappedPath> paths, List<Hook> hooks) {
        if (hooks.stream().anyMatch(hook -> !hook.versions().isEmpty())) {
            imports.from("ddtrace.internal.utils.version", "parse_version");
        }
        if (!paths.isEmpty()) {
            imports.from("ddtrace.contrib.internal.trace_utils", "wrap");
        }
        if (paths.stream().anyMatch(WrappedPath::isLate)) {
            imports.module("sys")
                    .from("ddtrace.internal.logger", "get_logger")
                    .from("ddtrace.internal.module", "ModuleWatchdog");
            if (layout.has(Feature.PIN) || hooks.stream().anyMatch(Hook::isConditional)) {
                imports.module("operator");
            }
        }
    }

    private static void variables(PythonImports imports, Layout layout, List<Settings.Setting> settings) {
        if (settings.isEmpty()) {
            return;
        }
        if (layout.has(Feature.ENV_SETTINGS)) {
            imports.from("ddtrace.internal.settings", "env");
        } else {
            imports.module("os");
        }
        if (settings.stream().anyMatch(setting -> setting.read().equals("asbool"))) {
            imports.from("ddtrace.internal.utils.formats", "asbool");
        }
    }
}
