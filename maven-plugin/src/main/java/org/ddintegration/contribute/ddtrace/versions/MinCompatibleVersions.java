package org.ddintegration.contribute.ddtrace.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ddintegration.contribute.Contributes;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Contributor;
import org.ddintegration.contribute.Integration;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.edit.CommonEntry;
import org.ddintegration.edit.EntryEdit;
import org.ddintegration.edit.TextLine;
import org.ddintegration.packaging.SpecifierSet;
import org.ddintegration.target.Feature;

/** What the target's {@code scripts/min_compatible_versions.py} makes of the packages in the riotfile. */
@Contributes(
        path = "min_compatible_versions.csv",
        needs = Feature.MIN_COMPATIBLE_VERSIONS,
        keys = {"library.distributions", "tests"},
        order = 540)
public final class MinCompatibleVersions implements Contributor {
    private static final String TEMPLATE = "min_compatible_versions.csv/row.vm";
    private static final int HEAD_LINES = 2;

    @Override
    public Contribution contribute(Integration integration) {
        Descriptor descriptor = integration.descriptor();
        String script =
                integration.target().read("scripts/min_compatible_versions.py").orElse("");
        List<EntryEdit> rows = new ArrayList<>();
        descriptor.library().distributions().stream()
                .limit(1)
                .forEach(
                        main -> rows.add(row(main, descriptor.testing().matrix().versions(), integration)));
        descriptor.testing().matrix().packages().forEach((name, version) -> {
            if (!script.contains("\"" + name + "\"")) {
                rows.add(new CommonEntry(row(name, version.versions(), integration)));
            }
        });
        return rows.isEmpty() ? Contribution.nothing() : new Contribution.Entries(rows);
    }

    private static EntryEdit row(String distribution, List<String> versions, Integration integration) {
        Map<String, Object> model = Map.of("distribution", distribution, "lowest", lowest(versions));
        String row = integration.templates().entry(TEMPLATE, model, 0).get(0);
        return TextLine.csv(row, HEAD_LINES, 0);
    }

    /** The first specifier that states a bound; {@code 0} when only the latest version is tested. */
    private static String lowest(List<String> versions) {
        return versions.stream()
                .filter(version -> !version.equals("latest"))
                .flatMap(version -> SpecifierSet.of(version).firstBound().stream())
                .findFirst()
                .orElse("0");
    }
}
