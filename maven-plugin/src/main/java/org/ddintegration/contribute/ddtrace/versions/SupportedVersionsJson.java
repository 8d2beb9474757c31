package org.ddintegration.contribute.ddtrace.versions;

import com.google.gson.FormattingStyle;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ddintegration.contribute.Contributes;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Contributor;
import org.ddintegration.contribute.Integration;
import org.ddintegration.contribute.TestedVersions;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.edit.json.JsonEntry;
import org.ddintegration.target.Feature;

/**
 * What the target's {@code generate_supported_versions.py} makes of the versions that are tested, as far as they are
 * known: the lowest and the highest one in every Python.
 */
@Contributes(
        path = "supported_versions.json",
        needs = Feature.SUPPORTED_VERSIONS_JSON,
        keys = {"name", "enabled", "library.distributions", "library.python", "tests"},
        order = 550)
public final class SupportedVersionsJson implements Contributor {
    private static final Gson GSON = new GsonBuilder()
            .disableHtmlEscaping()
            .setFormattingStyle(FormattingStyle.PRETTY.withIndent("    "))
            .create();

    @Override
    public Contribution contribute(Integration integration) {
        Optional<SupportedVersion> main =
                SupportedVersion.of(integration, false).stream().findFirst();
        return main.map(version -> Contribution.entry(entry(integration, version)))
                .orElseGet(Contribution::nothing);
    }

    private static JsonEntry entry(Integration integration, SupportedVersion version) {
        Descriptor descriptor = integration.descriptor();
        List<String> aliases =
                descriptor.library().distributions().stream().skip(1).sorted().toList();
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("dependency", version.dependency());
        if (!aliases.isEmpty()) {
            entry.put("aliases", aliases);
        }
        entry.put("integration", version.integration());
        entry.put("auto-instrumented", version.enabled());
        Map<String, Object> pythons = new LinkedHashMap<>();
        TestedPythons.of(integration).tested().forEach(python -> pythons.put(python, versions(version.tested())));
        entry.put("python_versions", pythons);
        if (version.pinned()) {
            entry.put("pinned", true);
        }
        return JsonEntry.inList(
                List.of("integration", "dependency"),
                List.of(version.integration(), version.dependency()),
                GSON.toJson(entry).lines().toList());
    }

    private static Map<String, Object> versions(TestedVersions tested) {
        Map<String, Object> versions = new LinkedHashMap<>();
        versions.put("minimum_package_version", tested.min());
        versions.put("maximum_package_version", tested.max());
        versions.put(
                "tested_versions",
                Stream.of(tested.min(), tested.max()).distinct().toList());
        return versions;
    }
}
