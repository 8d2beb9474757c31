package org.ddintegration.contribute.ddtrace.versions;

import java.util.List;
import java.util.Map;
import org.ddintegration.contribute.Contributes;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Contributor;
import org.ddintegration.contribute.Integration;
import org.ddintegration.contribute.Templates;
import org.ddintegration.edit.EntryEdit;
import org.ddintegration.edit.TextLine;
import org.ddintegration.target.Feature;

/** What the target's {@code scripts/generate_table.py} makes of {@code supported_versions_output.json}. */
@Contributes(
        path = SupportedVersionsTable.PATH,
        needs = Feature.SUPPORTED_VERSIONS_TABLE,
        keys = {"name", "enabled", "library.distributions", "tests.versions"},
        order = 560)
public final class SupportedVersionsTable implements Contributor {
    static final String PATH = "supported_versions_table.csv";

    private static final String TEMPLATE = PATH + "/row.vm";

    @Override
    public Contribution contribute(Integration integration) {
        boolean byDependency = integration.target().read(PATH).orElse("").startsWith("dependency,");
        List<EntryEdit> rows = SupportedVersion.of(integration, byDependency).stream()
                .map(version -> row(version, byDependency, integration.templates()))
                .toList();
        return rows.isEmpty() ? Contribution.nothing() : new Contribution.Entries(rows);
    }

    private static EntryEdit row(SupportedVersion version, boolean byDependency, Templates templates) {
        String row = templates
                .entry(TEMPLATE, Map.of("version", version, "byDependency", byDependency), 0)
                .get(0);
        return byDependency ? TextLine.csv(row, 1, 1, 0) : TextLine.csv(row, 1, 0);
    }
}
