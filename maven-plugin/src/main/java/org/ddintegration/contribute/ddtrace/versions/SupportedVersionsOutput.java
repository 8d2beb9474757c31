package org.ddintegration.contribute.ddtrace.versions;

import java.util.List;
import java.util.Map;
import org.ddintegration.contribute.Contributes;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Contributor;
import org.ddintegration.contribute.Integration;
import org.ddintegration.contribute.Templates;
import org.ddintegration.edit.EntryEdit;
import org.ddintegration.edit.json.JsonEntry;
import org.ddintegration.target.Feature;

/** What the target's {@code scripts/freshvenvs.py} makes of the versions that are tested. */
@Contributes(
        path = SupportedVersionsOutput.PATH,
        needs = Feature.SUPPORTED_VERSIONS_TABLE,
        keys = {"name", "enabled", "library.distributions", "tests.versions"},
        order = 550)
public final class SupportedVersionsOutput implements Contributor {
    static final String PATH = "supported_versions_output.json";

    private static final String TEMPLATE = PATH + "/integration.vm";

    @Override
    public Contribution contribute(Integration integration) {
        boolean byDependency = integration.target().read(PATH).orElse("").contains("\"dependency\":");
        List<EntryEdit> entries = SupportedVersion.of(integration, byDependency).stream()
                .map(version -> entry(version, byDependency, integration.templates()))
                .toList();
        return entries.isEmpty() ? Contribution.nothing() : new Contribution.Entries(entries);
    }

    private static EntryEdit entry(SupportedVersion version, boolean byDependency, Templates templates) {
        List<String> lines = templates.entry(TEMPLATE, Map.of("version", version, "byDependency", byDependency), 4);
        return byDependency
                ? JsonEntry.inList(
                        List.of("integration", "dependency"),
                        List.of(version.integration(), version.dependency()),
                        lines)
                : JsonEntry.inList(List.of("integration"), List.of(version.integration()), lines);
    }
}
