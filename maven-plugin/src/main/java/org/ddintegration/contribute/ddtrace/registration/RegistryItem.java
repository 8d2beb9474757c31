package org.ddintegration.contribute.ddtrace.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ddintegration.contribute.Contributes;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Contributor;
import org.ddintegration.contribute.Integration;
import org.ddintegration.contribute.TestedVersions;
import org.ddintegration.contribute.ddtrace.versions.LibraryVersions;
import org.ddintegration.contribute.text.Yaml;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.edit.yaml.YamlListItem;
import org.ddintegration.target.Feature;

/** What the integration patches, and which versions of it are tested. */
@Contributes(
        path = {"scripts/integration_registry/registry.yaml", "ddtrace/contrib/integration_registry/registry.yaml"},
        needs = Feature.REGISTRY,
        keys = {"name", "library.distributions", "library.versions", "tests.versions"},
        order = 520)
public final class RegistryItem implements Contributor {
    private final Yaml yaml = new Yaml();

    @Override
    public Contribution contribute(Integration integration) {
        Descriptor descriptor = integration.descriptor();
        List<String> distributions =
                descriptor.library().distributions().stream().sorted().toList();
        List<String> lines = new ArrayList<>();
        lines.add("- integration_name: " + yaml.scalar(descriptor.name()));
        lines.add("  is_external_package: " + !distributions.isEmpty());
        lines.add("  is_tested: true");
        if (!distributions.isEmpty()) {
            lines.add("  dependency_names:");
            distributions.forEach(distribution -> lines.add("  - " + yaml.scalar(distribution)));
            lines.add("  tested_versions_by_dependency:");
            for (String distribution : distributions) {
                Optional<TestedVersions> versions = LibraryVersions.of(integration, distribution);
                if (versions.isEmpty()) {
                    return new Contribution.ByHand("registry.yaml: run the riot environment " + descriptor.name()
                            + ", which adds the integration with the versions that it installs");
                }
                lines.add("    " + yaml.scalar(distribution) + ":");
                lines.add(
                        "      min: " + yaml.scalar(ofThreeParts(versions.get().min())));
                lines.add(
                        "      max: " + yaml.scalar(ofThreeParts(versions.get().max())));
            }
        }
        return Contribution.entry(
                new YamlListItem(List.of("integrations"), "integration_name", descriptor.name(), lines));
    }

    /** As the target's {@code _update_integration_registry_versions.py} writes versions: {@code 1.6} as {@code 1.6.0}. */
    private static String ofThreeParts(String version) {
        return switch (version.split("\\.").length) {
            case 1 -> version + ".0.0";
            case 2 -> version + ".0";
            default -> version;
        };
    }
}
