package org.ddintegration.contribute.ddtrace.llm;

import org.ddintegration.contribute.Contributes;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Contributor;
import org.ddintegration.contribute.Integration;
import org.ddintegration.target.Feature;

/** Where the test agent finds the provider whose answers it records, for every container engine. */
@Contributes(
        path = ComposedProviderBase.PATH,
        needs = Feature.COMPOSE_BASE,
        keys = {"name", "category", "provider"},
        order = 640)
public final class ComposedProviderBase implements Contributor {
    static final String PATH = "docker-compose.base.yml";

    @Override
    public Contribution contribute(Integration integration) {
        return RecordedProvider.in(PATH, integration);
    }
}
