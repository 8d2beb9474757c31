package org.ddintegration.contribute.ddtrace.patch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ddintegration.contribute.Contributes;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Contributor;
import org.ddintegration.contribute.Integration;
import org.ddintegration.contribute.ddtrace.llm.LlmClass;
import org.ddintegration.contribute.ddtrace.versions.LibraryVersions;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.Hook;
import org.ddintegration.target.Feature;
import org.ddintegration.target.Layout;

/** The integration itself: configuration, version, {@code patch()}, {@code unpatch()} and the handlers. */
@Contributes(
        path = "ddtrace/contrib/internal/{name}/patch.py",
        keys = {"hooks", "handlers", "config", "category", "library.modules", "library.versions"},
        order = 100)
public final class PatchFile implements Contributor {
    /** The target's own name for the setting that limits commands. */
    private static final String LONGEST_COMMAND = "cmd_max_length";

    private static final String TEMPLATE = "ddtrace/contrib/internal/{name}/patch.py.vm";

    @Override
    public Contribution contribute(Integration integration) {
        Descriptor descriptor = integration.descriptor();
        Layout layout = integration.layout();
        LibraryModules modules = LibraryModules.of(integration);
        List<WrappedPath> paths = WrappedPaths.of(integration, modules);
        List<Settings.Setting> settings = Settings.of(descriptor);

        List<Handler> handlers = descriptor.tracing().hooks().stream()
                .map(hook -> Handler.of(hook, integration, modules))
                .toList();
        FilledParts filled = FilledParts.of(handlers, integration);

        Map<String, Object> model = new LinkedHashMap<>();
        model.put("name", descriptor.name());
        model.put("imports", PatchImports.of(integration, modules, paths, settings, handlers, filled));
        model.put("modules", modules);
        model.put("versionConstant", descriptor.tracing().versionConstant());
        OperationSchema operations = OperationSchema.of(integration);
        model.put("operations", operations);
        model.put("settings", settings);
        Optional<LlmClass> llm = LlmClass.of(integration);
        model.put("llm", llm);
        model.put("hasNoSettings", llm.isPresent() && settings.isEmpty());
        model.put("queryOperation", DbApi.operation(integration));
        model.put("wsgiOperation", WebApplications.operation(integration, HandlerShape.WSGI));
        model.put("asgiOperation", WebApplications.operation(integration, HandlerShape.ASGI));
        model.put("era", SpanEra.of(layout).name());
        model.put("getVariable", layout.has(Feature.ENV_SETTINGS) ? "env.get" : "os.getenv");
        model.put("untypedCall", layout.has(Feature.STRICT_TYPES) ? "  # type: ignore[no-untyped-call]" : "");
        String untypedOperator = layout.has(Feature.STRICT_TYPES) ? "  # type: ignore[operator]" : "";
        model.put("untypedOperator", untypedOperator);
        model.put("madeOperatorNote", operations.function().isEmpty() ? "" : untypedOperator);
        model.put("distributions", descriptor.library().distributions());
        model.put("backport", PatchImports.needsBackport(layout));
        model.put("metadata", PatchImports.needsBackport(layout) ? "importlib_metadata" : "importlib.metadata");
        model.put("supportedVersions", layout.has(Feature.SUPPORTED_VERSIONS));
        model.put("stringDict", layout.has(Feature.BUILTIN_GENERICS) ? "dict[str, str]" : "Dict[str, str]");
        model.put("dict", layout.has(Feature.BUILTIN_GENERICS) ? "dict" : "Dict");
        model.put("lowest", lowest(descriptor));
        model.put("tuple", layout.has(Feature.BUILTIN_GENERICS) ? "tuple" : "Tuple");
        model.put("logs", !WrappedPaths.late(paths).isEmpty() || !filled.http().isEmpty());
        model.put("showsUrls", showsUrls(handlers));
        model.put("handlers", handlers);
        model.put("filled", filled);
        model.put("values", ValueHelpers.of(handlers));
        model.put("limited", descriptor.configuration().settings().containsKey(LONGEST_COMMAND));
        model.put("showsCalls", handlers.stream().anyMatch(handler -> handler.llm()
                .isPresent()));
        model.put(
                "namesSpans",
                handlers.stream().flatMap(handler -> handler.llm().stream()).anyMatch(shown -> shown.spanName()
                        .isPresent()));
        List<LlmHandler> shown =
                handlers.stream().flatMap(handler -> handler.llm().stream()).toList();
        model.put("readsRaw", shown.stream().anyMatch(LlmHandler::isRaw));
        model.put("partly", shown.stream().anyMatch(each -> !each.partOf().isEmpty()));
        model.put("tracePin", layout.has(Feature.LLM_PIN));
        model.put("event", SpanEra.of(layout) == SpanEra.EVENT);
        model.put("wrapped", !paths.isEmpty());
        List<WrappedPath> atOnce = WrappedPaths.atOnce(paths);
        model.put("paths", atOnce);
        model.put("unwound", WrappedPaths.lastFirst(atOnce));
        model.put("late", WrappedPaths.late(paths));
        model.put("conditions", VersionCondition.of(descriptor.tracing().hooks()));
        model.put(
                "optional",
                descriptor.tracing().hooks().stream()
                        .filter(Hook::isConditional)
                        .map(Hook::handler)
                        .toList());
        model.put("pins", layout.has(Feature.PIN));
        model.put("pinned", layout.has(Feature.PIN) ? WrappedPaths.pinned(paths, modules) : List.of());
        return Contribution.file(integration.templates().render(TEMPLATE, model));
    }

    /** Whether URLs of requests that are sent are shown, for whose queries the target has a setting. */
    private static boolean showsUrls(List<Handler> handlers) {
        return handlers.stream()
                .filter(Handler::isFilled)
                .map(Handler::span)
                .filter(span -> span.norms().kind().text().equals("client"))
                .flatMap(span -> span.http().stream())
                .anyMatch(call -> call.url().isPresent());
    }

    private static String lowest(Descriptor descriptor) {
        Optional<String> version =
                LibraryVersions.lowerBound(descriptor.library().versions());
        return version.map(lowest -> ">=" + lowest).orElse("*");
    }
}
