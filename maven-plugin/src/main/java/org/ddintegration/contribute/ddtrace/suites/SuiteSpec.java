package org.ddintegration.contribute.ddtrace.suites;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Integration;
import org.ddintegration.contribute.text.Yaml;
import org.ddintegration.descriptor.Service;
import org.ddintegration.descriptor.SuiteKeys;
import org.ddintegration.edit.yaml.YamlMapEntry;
import org.ddintegration.target.Feature;

/**
 * An integration's component and suite in a suite spec.
 *
 * @param path of the suite spec
 * @param before components that the suite depends on, listed before the integration's own
 * @param after likewise, listed after it
 */
public record SuiteSpec(Integration integration, String path, List<String> before, List<String> after) {
    private static final Pattern VENV = Pattern.compile("(?m)^        Venv\\(\\s*name=[\"']([^\"']+)[\"']");

    public Contribution contribution() {
        return new Contribution.Entries(List.of(
                new YamlMapEntry(List.of("components"), name(), component()),
                new YamlMapEntry(List.of("suites"), name(), suite())));
    }

    private List<String> component() {
        List<String> lines = new ArrayList<>(List.of(name() + ":"));
        if (integration.layout().has(Feature.DOCS_IN_CONTRIB_MODULE)) {
            lines.add("  - ddtrace/contrib/_" + name() + ".py");
        }
        if (integration.layout().has(Feature.DOCS_IN_CONTRIB_PACKAGE)) {
            lines.add("  - ddtrace/contrib/" + name() + "/*");
        }
        lines.add("  - ddtrace/contrib/internal/" + name() + "/*");
        keys().sources().forEach(path -> lines.add("  - " + new Yaml().scalar(path)));
        return lines;
    }

    private List<String> suite() {
        String spec = integration.target().read(path).orElse("");
        List<Service> services = integration.descriptor().services();
        List<String> lines = new ArrayList<>(List.of(name() + ":"));
        SortedMap<String, String> variables = SuiteVariables.of(services, name(), spec);
        variables.putAll(keys().variables());
        if (!variables.isEmpty()) {
            lines.add("  env:");
            variables.forEach((variable, value) ->
                    lines.add("    " + new Yaml().scalar(variable) + ": " + new Yaml().scalar(value)));
        }
        SuiteJobs.in(spec).stated(integration.descriptor().tests()).ifPresent(jobs -> lines.add("  " + jobs));
        lines.add("  paths:");
        Stream.of(before, List.of(name()), keys().components(), after)
                .flatMap(List::stream)
                .forEach(component -> lines.add("    - '@" + component + "'"));
        lines.add("    - tests/contrib/" + name() + "/*");
        keys().paths().forEach(path -> lines.add("    - " + new Yaml().scalar(path)));
        if (hasSnapshots()) {
            lines.add("    - tests/snapshots/tests.contrib." + name() + ".*");
        }
        keys().settings().forEach((key, value) -> lines.add("  " + key + ": " + setting(value)));
        if (isPrefixOfAnother() && !keys().settings().containsKey("pattern")) {
            lines.add("  pattern: ^" + name() + "$");
        }
        if (integration.layout().has(Feature.RIOT_RUNNER)) {
            lines.add("  runner: riot");
        }
        if (!services.isEmpty()) {
            lines.add("  services:");
            services.forEach(service -> lines.add("    - " + new Yaml().scalar(service.name())));
        }
        lines.add("  snapshot: true");
        return lines;
    }

    /** A path that matches no file fails the target's check of suite specs, so it waits for the first snapshot. */
    private boolean hasSnapshots() {
        String prefix = "tests.contrib." + name() + ".";
        return integration.descriptor().tests().snapshots()
                || integration.target().list("tests/snapshots").stream().anyMatch(file -> file.startsWith(prefix));
    }

    /** A suite's pattern, by default its name, has to match the start of a riot environment's name. */
    private boolean isPrefixOfAnother() {
        return VENV.matcher(integration.target().read("riotfile.py").orElse(""))
                .results()
                .map(venv -> venv.group(1).split(":")[0])
                .anyMatch(venv -> venv.startsWith(name()) && !venv.equals(name()));
    }

    private static String setting(Object value) {
        return value instanceof String text ? new Yaml().scalar(text) : String.valueOf(value);
    }

    private SuiteKeys keys() {
        return integration.descriptor().tests().suite();
    }

    private String name() {
        return integration.descriptor().name();
    }
}
