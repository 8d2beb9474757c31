package org.example.dd;

import java.util.Map;
import org.ddintegration.contribute.Contributes;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Contributor;
import org.ddintegration.contribute.Integration;

/** Adds a page that says how to run the integration's tests. */
@Contributes(path = "tests/contrib/{name}/README.md", keys = "library.distributions")
public final class TestsReadme implements Contributor {
    @Override
    public Contribution contribute(Integration integration) {
        return Contribution.file(integration
                .templates()
                .render(
                        "tests/contrib/{name}/README.md.vm",
                        Map.of(
                                "name", integration.descriptor().name(),
                                "distributions",
                                        integration.descriptor().library().distributions())));
    }
}
