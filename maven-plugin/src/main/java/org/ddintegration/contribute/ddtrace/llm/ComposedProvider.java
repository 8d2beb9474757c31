package org.ddintegration.contribute.ddtrace.llm;

import org.ddintegration.contribute.Contributes;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Contributor;
import org.ddintegration.contribute.Integration;
import org.ddintegration.target.Feature;

/** Where the test agent finds the provider whose answers it records, for Docker. */
@Contributes(
        path = ComposedProvider.PATH,
        without = Feature.COMPOSE_BASE,
        keys = {"name", "category", "provider"},
        order = 640)
public final class ComposedProvider implements Contributor {
    static final String PATH = "docker-compose.yml";

    @Override
    public Contribution contribute(Integration integration) {
        return RecordedProvider.in(PATH, integration);
    }
}
