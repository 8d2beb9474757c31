package org.ddintegration.contribute.ddtrace.registration;

import java.util.ArrayList;
import java.util.List;
import org.ddintegration.contribute.Contributes;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Contributor;
import org.ddintegration.contribute.Integration;
import org.ddintegration.contribute.text.Yaml;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.target.Feature;

/** What the integration instruments, for programs to read: format 1 of the target's instrumentation manifests. */
@Contributes(
        path = "ddtrace/contrib/internal/{name}/{name}.manifest.yaml",
        needs = Feature.MANIFEST,
        keys = {"name", "title", "description", "category", "library.distributions", "hooks", "created"},
        order = 140)
public final class IntegrationManifest implements Contributor {
    private final Yaml yaml = new Yaml();

    @Override
    public Contribution contribute(Integration integration) {
        Descriptor descriptor = integration.descriptor();
        List<String> lines = new ArrayList<>();
        lines.add("_v: 1");
        lines.add("name: " + yaml.scalar(descriptor.name()));
        lines.add("display_name: " + yaml.words(descriptor.title()));
        lines.add("description: " + yaml.words(descriptor.description()));
        lines.add("packages:");
        descriptor.library().distributions().forEach(name -> lines.add("- name: " + yaml.scalar(name)));
        lines.add("category:");
        ManifestCategories.of(descriptor).forEach(category -> lines.add("- " + category));
        lines.add("systems: []");
        descriptor.created().ifPresent(day -> lines.add("creation_date: '" + day + "'"));
        return Contribution.file(String.join("\n", lines) + "\n");
    }
}
