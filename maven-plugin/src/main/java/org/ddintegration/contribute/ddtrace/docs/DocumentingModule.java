package org.ddintegration.contribute.ddtrace.docs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Integration;
import org.ddintegration.contribute.ddtrace.llm.LlmClass;
import org.ddintegration.contribute.ddtrace.patch.LibraryModules;
import org.ddintegration.contribute.ddtrace.patch.Settings;
import org.ddintegration.contribute.ddtrace.patch.WrappedPath;
import org.ddintegration.contribute.ddtrace.patch.WrappedPaths;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.Hook;
import org.ddintegration.target.Feature;

/** The module whose docstring documents an integration for its users. */
final class DocumentingModule {
    private static final String TEMPLATE = "ddtrace/contrib/internal/{name}/__init__.py.vm";

    private DocumentingModule() {}

    /**
     * A function that is traced.
     *
     * @param function as callers reach it
     * @param operation name of its spans; empty where it describes those of others
     */
    public record TracedFunction(String function, String operation) {
        static TracedFunction of(Hook hook) {
            return new TracedFunction(
                    hook.via().get(0).module() + "." + hook.via().get(0).qualname(),
                    hook.span().isOwn() ? hook.operation() : "");
        }
    }

    static Contribution file(Integration integration) {
        Descriptor descriptor = integration.descriptor();
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("llm", LlmClass.of(integration).isPresent());
        model.put("name", descriptor.name());
        model.put("slug", descriptor.name().replace('_', '-'));
        model.put("title", descriptor.about().title());
        model.put("description", descriptor.about().description());
        model.put("homePage", HomePage.of(descriptor.library()));
        model.put("variable", "DD_" + descriptor.name().toUpperCase(Locale.ROOT));
        model.put("switch", descriptor.switchVariable());
        model.put("enabled", descriptor.configuration().enabled());
        model.put(
                "hooks",
                descriptor.tracing().hooks().stream().map(TracedFunction::of).toList());
        model.put("module", descriptor.library().module());
        model.put("settings", Settings.of(descriptor));
        model.put("pinned", integration.layout().has(Feature.PIN) ? pinned(integration) : Optional.empty());
        return Contribution.file(integration.templates().render(TEMPLATE, model));
    }

    /** What the example of an instance's own configuration is about. */
    private static Optional<PinnedExample> pinned(Integration integration) {
        List<WrappedPath> paths = WrappedPaths.of(integration, LibraryModules.of(integration));
        Optional<PinnedExample> ofInstance = paths.stream()
                .filter(WrappedPath::isInstanceBound)
                .findFirst()
                .map(path -> new PinnedExample(path.module(), path.owners()));
        return ofInstance.or(() -> paths.stream()
                .findFirst()
                .map(path ->
                        new PinnedExample(integration.descriptor().library().module(), List.of())));
    }
}
