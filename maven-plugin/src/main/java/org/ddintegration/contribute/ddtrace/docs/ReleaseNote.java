package org.ddintegration.contribute.ddtrace.docs;

import java.util.Map;
import org.ddintegration.contribute.Contributes;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Contributor;
import org.ddintegration.contribute.Integration;
import org.ddintegration.contribute.ddtrace.llm.LlmOperation;
import org.ddintegration.descriptor.Descriptor;

/** The note for users of ddtrace; reno wants 16 unique digits in its name. */
@Contributes(
        path = "releasenotes/notes/add-{slug}-integration-{uid}.yaml",
        keys = {"name", "title", "category", "hooks"},
        order = 300)
public final class ReleaseNote implements Contributor {
    @Override
    public Contribution contribute(Integration integration) {
        Descriptor descriptor = integration.descriptor();
        return Contribution.file(integration
                .templates()
                .render(
                        "releasenotes/notes/add-{slug}-integration-{uid}.yaml.vm",
                        Map.of(
                                "name",
                                descriptor.name(),
                                "title",
                                descriptor.about().title(),
                                "shown",
                                LlmOperation.isAny(integration))));
    }
}
