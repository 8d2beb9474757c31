package org.ddintegration.contribute.ddtrace.versions;

import java.util.List;
import java.util.Locale;
import org.ddintegration.contribute.Contributes;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Contributor;
import org.ddintegration.contribute.Integration;
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

    @Override
    public Contribution contribute(Integration integration) {
        boolean byDependency = integration.target().read(PATH).orElse("").startsWith("dependency,");
        List<EntryEdit> rows = SupportedVersion.of(integration, byDependency).stream()
                .map(version -> row(version, byDependency))
                .toList();
        return rows.isEmpty() ? Contribution.nothing() : new Contribution.Entries(rows);
    }

    private static EntryEdit row(SupportedVersion version, boolean byDependency) {
        String enabled = String.valueOf(version.enabled());
        String row = String.join(
                ",",
                version.integration() + (version.pinned() ? " *" : ""),
                version.tested().min(),
                version.tested().max(),
                enabled.substring(0, 1).toUpperCase(Locale.ROOT) + enabled.substring(1));
        return byDependency ? TextLine.csv(version.dependency() + "," + row, 1, 1, 0) : TextLine.csv(row, 1, 0);
    }
}
