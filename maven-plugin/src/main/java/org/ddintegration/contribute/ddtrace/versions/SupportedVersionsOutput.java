package org.ddintegration.contribute.ddtrace.versions;

import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import org.ddintegration.contribute.Contributes;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Contributor;
import org.ddintegration.contribute.Integration;
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

    @Override
    public Contribution contribute(Integration integration) {
        boolean byDependency = integration.target().read(PATH).orElse("").contains("\"dependency\":");
        List<EntryEdit> entries = SupportedVersion.of(integration, byDependency).stream()
                .map(version -> entry(version, byDependency))
                .toList();
        return entries.isEmpty() ? Contribution.nothing() : new Contribution.Entries(entries);
    }

    private static EntryEdit entry(SupportedVersion version, boolean byDependency) {
        List<String> lines = new ArrayList<>();
        lines.add("{");
        if (byDependency) {
            lines.add(member("dependency", version.dependency()));
        }
        lines.add(member("integration", version.integration()));
        lines.add(member("minimum_tracer_supported", version.tested().min()));
        lines.add(member("max_tracer_supported", version.tested().max()));
        if (version.pinned()) {
            lines.add(member("pinned", "true"));
        }
        lines.add("    \"auto-instrumented\": " + version.enabled());
        lines.add("}");
        return byDependency
                ? JsonEntry.inList(
                        List.of("integration", "dependency"),
                        List.of(version.integration(), version.dependency()),
                        lines)
                : JsonEntry.inList(List.of("integration"), List.of(version.integration()), lines);
    }

    private static String member(String name, String value) {
        return "    \"" + name + "\": " + new JsonPrimitive(value) + ",";
    }
}
