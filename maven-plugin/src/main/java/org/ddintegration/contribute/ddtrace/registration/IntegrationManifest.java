package org.ddintegration.contribute.ddtrace.registration;

import java.util.Map;
import org.ddintegration.contribute.Contributes;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Contributor;
import org.ddintegration.contribute.Integration;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.target.Feature;

/** What the integration instruments, for programs to read: format 1 of the target's instrumentation manifests. */
@Contributes(
        path = "ddtrace/contrib/internal/{name}/{name}.manifest.yaml",
        needs = Feature.MANIFEST,
        keys = {"name", "title", "description", "category", "library.distributions", "hooks", "created"},
        expected = true,
        order = 140)
public final class IntegrationManifest implements Contributor {
    private static final String TEMPLATE = "ddtrace/contrib/internal/{name}/{name}.manifest.yaml.vm";

    @Override
    public Contribution contribute(Integration integration) {
        Descriptor descriptor = integration.descriptor();
        Map<String, Object> model = Map.of(
                "name", descriptor.name(),
                "title", descriptor.about().title(),
                "description", descriptor.about().description(),
                "distributions", descriptor.library().distributions(),
                "categories", ManifestCategories.of(descriptor),
                "created", descriptor.about().created());
        return Contribution.file(integration.templates().render(TEMPLATE, model));
    }
}
