package org.ddintegration.contribute.ddtrace.versions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ddintegration.contribute.Contributes;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Contributor;
import org.ddintegration.contribute.Integration;
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
    private static final String TEMPLATE = "supported_versions.json/library.vm";

    @Override
    public Contribution contribute(Integration integration) {
        Optional<SupportedVersion> main =
                SupportedVersion.of(integration, false).stream().findFirst();
        return main.map(version -> Contribution.entry(entry(integration, version)))
                .orElseGet(Contribution::nothing);
    }

    private static JsonEntry entry(Integration integration, SupportedVersion version) {
        List<String> distributions = integration.descriptor().library().distributions();
        Map<String, Object> model = Map.of(
                "version", version,
                "aliases", distributions.stream().skip(1).sorted().toList(),
                "pythons", TestedPythons.of(integration).tested());
        return JsonEntry.inList(
                List.of("integration", "dependency"),
                List.of(version.integration(), version.dependency()),
                integration.templates().entry(TEMPLATE, model, 4));
    }
}
