package org.ddintegration.contribute.ddtrace.registration;

import java.util.List;
import java.util.Map;
import org.ddintegration.adopt.RegistryFacts;
import org.ddintegration.contribute.Contributes;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Contributor;
import org.ddintegration.contribute.Integration;
import org.ddintegration.contribute.ddtrace.versions.LibraryVersions;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.TestedVersions;
import org.ddintegration.edit.yaml.YamlListItem;
import org.ddintegration.target.Feature;

/** What the integration patches, and which versions of it are tested. */
@Contributes(
        path = {"scripts/integration_registry/registry.yaml", "ddtrace/contrib/integration_registry/registry.yaml"},
        needs = Feature.REGISTRY,
        keys = {"name", "library.distributions", "library.versions", "tests.versions"},
        order = 520)
public final class RegistryItem implements Contributor {
    private static final String TEMPLATE = "scripts/integration_registry/registry.yaml/integration.vm";

    /**
     * A distribution with the versions that are tested, each of three parts at least.
     *
     * @param min lowest version
     * @param max highest version
     */
    public record TestedDependency(String name, String min, String max) {
        static TestedDependency of(String name, TestedVersions versions) {
            return new TestedDependency(name, ofThreeParts(versions.min()), ofThreeParts(versions.max()));
        }
    }

    @Override
    public Contribution contribute(Integration integration) {
        Descriptor descriptor = integration.descriptor();
        List<String> distributions = descriptor.library().distributions();
        List<TestedDependency> dependencies = distributions.stream()
                .sorted()
                .flatMap(name ->
                        LibraryVersions.of(descriptor).stream().map(versions -> TestedDependency.of(name, versions)))
                .toList();
        if (dependencies.size() < distributions.size() && !isRegisteredByHand(integration)) {
            return new Contribution.ByHand("registry.yaml: run the riot environment " + descriptor.name()
                    + ", which adds the integration with the versions that it installs");
        }
        Map<String, Object> model =
                Map.of("name", descriptor.name(), "external", !dependencies.isEmpty(), "dependencies", dependencies);
        List<String> lines = integration.templates().entry(TEMPLATE, model, 0);
        return Contribution.entry(
                new YamlListItem(List.of("integrations"), "integration_name", descriptor.name(), lines));
    }

    private static boolean isRegisteredByHand(Integration integration) {
        Descriptor descriptor = integration.descriptor();
        return descriptor.tracing().isKept()
                && !RegistryFacts.of(integration.target(), descriptor.name())
                        .distributions()
                        .isEmpty();
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
