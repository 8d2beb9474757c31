package org.ddintegration.contribute.ddtrace.versions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ddintegration.contribute.Contributes;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Contributor;
import org.ddintegration.contribute.Integration;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.edit.CommonEntry;
import org.ddintegration.edit.EntryEdit;
import org.ddintegration.edit.TextLine;
import org.ddintegration.target.Feature;

/** What the target's {@code scripts/min_compatible_versions.py} makes of the packages in the riotfile. */
@Contributes(
        path = "min_compatible_versions.csv",
        needs = Feature.MIN_COMPATIBLE_VERSIONS,
        keys = {"library.distributions", "tests"},
        order = 540)
public final class MinCompatibleVersions implements Contributor {
    private static final int HEAD_LINES = 2;

    @Override
    public Contribution contribute(Integration integration) {
        Descriptor descriptor = integration.descriptor();
        String script =
                integration.target().read("scripts/min_compatible_versions.py").orElse("");
        List<EntryEdit> rows = new ArrayList<>();
        descriptor.library().distributions().stream()
                .limit(1)
                .forEach(main -> rows.add(row(main, descriptor.tests().versions())));
        descriptor.tests().packages().forEach((name, version) -> {
            if (!script.contains("\"" + name + "\"")) {
                rows.add(new CommonEntry(row(name, version.versions())));
            }
        });
        return rows.isEmpty() ? Contribution.nothing() : new Contribution.Entries(rows);
    }

    private static EntryEdit row(String distribution, List<String> versions) {
        return TextLine.csv(distribution + "," + lowest(versions), HEAD_LINES, 0);
    }

    /** The first specifier that states a bound; {@code 0} when only the latest version is tested. */
    private static String lowest(List<String> versions) {
        return versions.stream()
                .filter(version -> !version.equals("latest"))
                .flatMap(version -> Arrays.stream(version.split(",")))
                .map(String::strip)
                .filter(clause -> !clause.startsWith("!="))
                .findFirst()
                .orElse("0");
    }
}
