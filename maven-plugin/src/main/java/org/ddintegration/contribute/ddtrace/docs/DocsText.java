package org.ddintegration.contribute.ddtrace.docs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ddintegration.contribute.Integration;
import org.ddintegration.contribute.ddtrace.llm.LlmClass;
import org.ddintegration.contribute.ddtrace.patch.LibraryModules;
import org.ddintegration.contribute.ddtrace.patch.Settings;
import org.ddintegration.contribute.ddtrace.patch.WrappedPath;
import org.ddintegration.contribute.ddtrace.patch.WrappedPaths;
import org.ddintegration.contribute.text.Prose;
import org.ddintegration.contribute.text.Rst;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.Hook;
import org.ddintegration.target.Feature;

/** The documentation of an integration for its users, which is the docstring of a module. */
final class DocsText {
    private static final String TEMPLATE = "ddtrace/contrib/internal/{name}/__init__.rst.vm";
    private static final String LLM_TEMPLATE = "ddtrace/contrib/internal/{name}/__init__/llm.rst.vm";
    private static final int WIDTH = 120;
    private static final Rst RST = new Rst();

    private DocsText() {}

    /** The module with nothing but the documentation. */
    static String module(Integration integration) {
        return integration
                .templates()
                .render("ddtrace/contrib/internal/{name}/__init__.py.vm", Map.of("docs", rst(integration)));
    }

    private static String rst(Integration integration) {
        Descriptor descriptor = integration.descriptor();
        boolean isLlm = LlmClass.of(integration).isPresent();
        String title = RST.text(descriptor.title());
        String library = HomePage.of(descriptor.library())
                .map(page -> "`" + title + " <" + page + ">`__")
                .orElse(title);

        Map<String, Object> model = new LinkedHashMap<>();
        model.put("name", descriptor.name());
        model.put("slug", descriptor.name().replace('_', '-'));
        model.put("title", title);
        model.put("variable", "DD_" + descriptor.name().toUpperCase(Locale.ROOT));
        model.put(
                "disabled",
                disabled(isLlm ? title : "``" + descriptor.name() + "``", descriptor.switchVariable(), isLlm));
        model.put("enabled", descriptor.enabled());
        model.put(
                "intro",
                wrap(
                        isLlm
                                ? "The " + title + " integration instruments the " + library + " Python library."
                                : "The ``" + descriptor.name() + "`` integration instruments the " + library
                                        + " library.",
                        ""));
        model.put("description", wrap(RST.text(descriptor.description()), ""));
        model.put("traced", descriptor.hooks().stream().map(DocsText::traced).toList());
        model.put("module", descriptor.library().module());
        model.put("settings", Settings.of(descriptor));
        model.put("pinned", integration.layout().has(Feature.PIN) ? pinned(integration) : Optional.empty());
        return Prose.forDocstring(integration.templates().render(isLlm ? LLM_TEMPLATE : TEMPLATE, model));
    }

    private static String disabled(String subject, String variable, boolean isLlm) {
        return wrap(
                "The " + subject + " integration is disabled by default. Set the environment variable ``" + variable
                        + "`` to ``true`` to enable it when " + (isLlm ? "you use" : "using")
                        + " :ref:`ddtrace-run<ddtracerun>` or :ref:`import ddtrace.auto<ddtraceauto>`.",
                "");
    }

    private static String traced(Hook hook) {
        String function = hook.via().get(0).module() + "." + hook.via().get(0).qualname();
        return wrap("- " + RST.literal(function) + " as " + RST.literal(hook.operation()), "  ");
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

    private static String wrap(String text, String hanging) {
        return Prose.wrap(text, WIDTH, hanging);
    }
}
