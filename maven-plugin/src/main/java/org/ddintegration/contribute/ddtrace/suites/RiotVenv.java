package org.ddintegration.contribute.ddtrace.suites;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ddintegration.contribute.Contributes;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Contributor;
import org.ddintegration.contribute.Integration;
import org.ddintegration.contribute.ddtrace.versions.TestedPythons;
import org.ddintegration.contribute.text.Python;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.Releases;
import org.ddintegration.descriptor.TestMatrix;
import org.ddintegration.edit.python.PythonEntry;

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
        TestMatrix tests = descriptor.tests();
        lines.addAll(variables(tests, 4));
        lines.add("    command=\"pytest {cmdargs} tests/contrib/" + name + "\",");
        if (tests.environments().isEmpty()) {
            lines.addAll(environment(integration, tests, 4));
        } else {
            if (isNarrower(tests)) {
                lines.add(pythons(integration, tests, 4));
            }
            lines.addAll(packages(integration, tests, false, 4));
            lines.add("    venvs=[");
            tests.environments().forEach(environment -> {
                lines.add("        Venv(");
                lines.addAll(variables(environment, 12));
                lines.addAll(environment(integration, environment, 12));
                lines.add("        ),");
            });
            lines.add("    ],");
        }
        lines.add("),");
        return Contribution.entry(PythonEntry.inCall("venv", "venvs", "name", name, lines));
    }

    private List<String> variables(TestMatrix tests, int indent) {
        if (tests.variables().isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add(" ".repeat(indent) + "env={");
        tests.variables()
                .forEach((name, value) ->
                        lines.add(" ".repeat(indent + 4) + python.string(name) + ": " + python.string(value) + ","));
        lines.add(" ".repeat(indent) + "},");
        return lines;
    }

    private List<String> environment(Integration integration, TestMatrix tests, int indent) {
        List<String> lines = new ArrayList<>();
        TestMatrix all = integration.descriptor().tests();
        if (tests.equals(all) || isNarrower(tests) || !isNarrower(all)) {
            lines.add(pythons(integration, tests, indent));
        }
        lines.addAll(packages(integration, tests, true, indent));
        return lines;
    }

    private static boolean isNarrower(TestMatrix tests) {
        return tests.pythonMin().isPresent() || tests.pythonMax().isPresent();
    }

    private static String pythons(Integration integration, TestMatrix tests, int indent) {
        return " ".repeat(indent) + "pys="
                + TestedPythons.of(integration, tests).call() + ",";
    }

    /** @param withMain whether the main distribution is among them */
    private List<String> packages(Integration integration, TestMatrix tests, boolean withMain, int indent) {
        List<String> distributions = integration.descriptor().library().distributions();
        List<String> packages = new ArrayList<>();
        if (withMain) {
            String install = integration.descriptor().tests().install().orElse("");
            distributions.stream()
                    .limit(1)
                    .forEach(main ->
                            packages.addAll(releases(install.isEmpty() ? main : install, main(main, tests), indent)));
        }
        tests.packages().forEach((name, releases) -> {
            if (distributions.isEmpty() || !name.equals(distributions.get(0))) {
                packages.addAll(releases(name, releases, indent));
            }
        });
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
    private List<String> releases(String distribution, Releases releases, int indent) {
        String head = python.string(distribution) + ": ";
        if (!releases.isList()) {
            return List.of(head + version(releases.last()) + ",");
        }
        int columns = ENTRY_INDENT + indent + 4;
        return python.bracketed(
                        columns,
                        head + "[",
                        releases.versions().stream().map(this::version).toList(),
                        "],")
                .lines()
                .map(line -> line.startsWith(" ") ? line.substring(columns) : line)
                .toList();
    }

    /** A list where there are several versions, or where the descriptor has the distribution among the packages as one. */
    private static Releases main(String distribution, TestMatrix tests) {
        boolean isList = tests.versions().size() > 1
                || Optional.ofNullable(tests.packages().get(distribution))
                        .filter(Releases::isList)
                        .isPresent();
        return new Releases(tests.versions(), isList);
    }

    private String version(String version) {
        return version.equals(LATEST) ? LATEST : python.string(version);
    }
}
