package org.ddintegration.contribute.ddtrace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ddintegration.contribute.Contributes;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Contributor;
import org.ddintegration.contribute.Integration;
import org.ddintegration.contribute.text.Python;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.TestMatrix;
import org.ddintegration.edit.PythonEntry;

/** The environments in which the integration's tests run. */
@Contributes(
        path = "riotfile.py",
        keys = {"name", "library.distributions", "library.python", "tests"},
        order = 500)
public final class RiotVenv implements Contributor {
    /** Columns before an entry of the riotfile's outermost list. */
    private static final int ENTRY_INDENT = 8;

    private static final String LATEST = "latest";

    private final Python python = new Python();

    @Override
    public Contribution contribute(Integration integration) {
        Descriptor descriptor = integration.descriptor();
        String name = descriptor.name();
        List<String> lines = new ArrayList<>();
        lines.add("Venv(");
        lines.add("    name=\"" + name + "\",");
        lines.add("    command=\"pytest {cmdargs} tests/contrib/" + name + "\",");
        TestMatrix tests = descriptor.tests();
        if (tests.environments().isEmpty()) {
            lines.addAll(environment(integration, tests, 4));
        } else {
            lines.addAll(packages(integration, tests, false, 4));
            lines.add("    venvs=[");
            tests.environments().forEach(environment -> {
                lines.add("        Venv(");
                lines.addAll(environment(integration, environment, 12));
                lines.add("        ),");
            });
            lines.add("    ],");
        }
        lines.add("),");
        return Contribution.entry(PythonEntry.inCall("venv", "venvs", "name", name, lines));
    }

    private List<String> environment(Integration integration, TestMatrix tests, int indent) {
        List<String> lines = new ArrayList<>();
        lines.add(" ".repeat(indent) + "pys="
                + TestedPythons.of(integration, tests).call() + ",");
        lines.addAll(packages(integration, tests, true, indent));
        return lines;
    }

    /** @param withMain whether the main distribution is among them */
    private List<String> packages(Integration integration, TestMatrix tests, boolean withMain, int indent) {
        List<String> distributions = integration.descriptor().library().distributions();
        List<String> packages = new ArrayList<>();
        if (withMain) {
            String install = integration.descriptor().tests().install().orElse("");
            distributions.stream()
                    .limit(1)
                    .map(main -> install.isEmpty() ? main : install)
                    .forEach(main -> packages.addAll(main(main, tests.versions(), indent)));
        }
        tests.packages().entrySet().stream()
                .filter(entry -> distributions.isEmpty() || !entry.getKey().equals(distributions.get(0)))
                .map(this::further)
                .forEach(packages::add);
        if (packages.isEmpty() && !withMain) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add(" ".repeat(indent) + "pkgs={");
        packages.forEach(line -> lines.add(" ".repeat(indent + 4) + line));
        lines.add(" ".repeat(indent) + "},");
        return lines;
    }

    /** @param indent columns before {@code pkgs}, in an entry that is itself indented by eight */
    private List<String> main(String distribution, List<String> versions, int indent) {
        String head = python.string(distribution) + ": ";
        if (versions.size() == 1) {
            return List.of(head + version(versions.get(0)) + ",");
        }
        int columns = ENTRY_INDENT + indent + 4;
        return python.bracketed(
                        columns,
                        head + "[",
                        versions.stream().map(this::version).toList(),
                        "],")
                .lines()
                .map(line -> line.startsWith(" ") ? line.substring(columns) : line)
                .toList();
    }

    private String further(Map.Entry<String, String> entry) {
        return python.string(entry.getKey()) + ": " + version(entry.getValue()) + ",";
    }

    private String version(String version) {
        return version.equals(LATEST) ? LATEST : python.string(version);
    }
}
