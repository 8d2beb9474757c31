package org.ddintegration.contribute.ddtrace.suites;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Integration;
import org.ddintegration.contribute.Templates;
import org.ddintegration.descriptor.Service;
import org.ddintegration.descriptor.TestMatrix;
import org.ddintegration.edit.EntryEdit;
import org.ddintegration.edit.yaml.YamlMapEntry;
import org.ddintegration.target.Feature;
import org.ddintegration.target.Layout;

/** An integration's component and suite in a suite spec. */
public final class SuiteSpec {
    private static final Pattern VENV = Pattern.compile("(?m)^        Venv\\(\\s*name=[\"']([^\"']+)[\"']");

    private SuiteSpec() {}

    /** @param path of the suite spec, which is also the folder of its templates */
    public static Contribution entries(Integration integration, String path) {
        String name = integration.descriptor().name();
        Map<String, Object> model = model(integration, path);
        Templates templates = integration.templates();
        EntryEdit component =
                new YamlMapEntry(List.of("components"), name, templates.entry(path + "/component.vm", model, 2));
        EntryEdit suite = new YamlMapEntry(List.of("suites"), name, templates.entry(path + "/suite.vm", model, 2));
        return new Contribution.Entries(
                integration.descriptor().tracing().isKept()
                        ? ofItsOwn(integration, path, component, suite)
                        : List.of(component, suite));
    }

    /** Whoever wrote an integration by hand may have had it share them with others; then they are nobody's alone. */
    private static List<EntryEdit> ofItsOwn(
            Integration integration, String path, EntryEdit component, EntryEdit suite) {
        String name = integration.descriptor().name();
        SharedSuites shared = SharedSuites.of(integration.target(), path);
        return Stream.concat(
                        shared.hasComponent(name) ? Stream.empty() : Stream.of(component),
                        shared.hasSuite(name) ? Stream.empty() : Stream.of(suite))
                .toList();
    }

    private static Map<String, Object> model(Integration integration, String path) {
        String name = integration.descriptor().name();
        Layout layout = integration.layout();
        TestMatrix tests = integration.descriptor().testing().matrix();
        List<Service> services = integration.descriptor().testing().services();
        String spec = integration.target().read(path).orElse("");
        SortedMap<String, String> variables = SuiteVariables.of(services, name, spec);
        variables.putAll(tests.suite().variables());

        Map<String, Object> model = new HashMap<>();
        model.put("name", name);
        model.put("docsInContribModule", layout.has(Feature.DOCS_IN_CONTRIB_MODULE));
        model.put("docsInContribPackage", layout.has(Feature.DOCS_IN_CONTRIB_PACKAGE));
        model.put("keys", tests.suite());
        model.put("variables", variables);
        model.put("jobs", SuiteJobs.in(spec).ofFurtherSuite(tests));
        model.put(
                "cassettes",
                !integration.target().list("tests/cassettes/" + name).isEmpty());
        model.put("snapshots", hasSnapshots(integration));
        model.put(
                "ownPattern",
                isPrefixOfAnother(integration) && !tests.suite().settings().containsKey("pattern"));
        model.put("riotRunner", layout.has(Feature.RIOT_RUNNER));
        model.put("services", services);
        return model;
    }

    /** A path that matches no file fails the target's check of suite specs, so it waits for the first snapshot. */
    private static boolean hasSnapshots(Integration integration) {
        String prefix = "tests.contrib." + integration.descriptor().name() + ".";
        return integration.descriptor().testing().matrix().snapshots()
                || integration.target().list("tests/snapshots").stream().anyMatch(file -> file.startsWith(prefix));
    }

    /** A suite's pattern, by default its name, has to match the start of a riot environment's name. */
    private static boolean isPrefixOfAnother(Integration integration) {
        String name = integration.descriptor().name();
        return VENV.matcher(integration.target().read("riotfile.py").orElse(""))
                .results()
                .map(venv -> venv.group(1).split(":")[0])
                .anyMatch(venv -> venv.startsWith(name) && !venv.equals(name));
    }
}
