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
    /** Columns before an entry of {@code pkgs}. */
    private static final int PACKAGE_INDENT = 16;

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
        lines.add("    pys=" + TestedPythons.of(integration).call() + ",");
        lines.add("    pkgs={");
        packages(descriptor).forEach(line -> lines.add("        " + line));
        lines.add("    },");
        lines.add("),");
        return Contribution.entry(PythonEntry.inCall("venv", "venvs", "name", name, lines));
    }

    private List<String> packages(Descriptor descriptor) {
        TestMatrix tests = descriptor.tests();
        List<String> distributions = descriptor.library().distributions();
        List<String> lines = new ArrayList<>();
        distributions.stream().limit(1).forEach(main -> lines.addAll(main(main, tests.versions())));
        tests.packages().entrySet().stream()
                .filter(entry -> distributions.isEmpty() || !entry.getKey().equals(distributions.get(0)))
                .map(this::further)
                .forEach(lines::add);
        return lines;
    }

    private List<String> main(String distribution, List<String> versions) {
        String head = python.string(distribution) + ": ";
        if (versions.size() == 1) {
            return List.of(head + version(versions.get(0)) + ",");
        }
        return python.bracketed(
                        PACKAGE_INDENT,
                        head + "[",
                        versions.stream().map(this::version).toList(),
                        "],")
                .lines()
                .map(line -> line.startsWith(" ") ? line.substring(PACKAGE_INDENT) : line)
                .toList();
    }

    private String further(Map.Entry<String, String> entry) {
        return python.string(entry.getKey()) + ": " + version(entry.getValue()) + ",";
    }

    private String version(String version) {
        return version.equals(LATEST) ? LATEST : python.string(version);
    }
}
