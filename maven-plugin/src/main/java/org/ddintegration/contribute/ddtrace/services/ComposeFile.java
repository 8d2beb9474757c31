package org.ddintegration.contribute.ddtrace.services;

import org.ddintegration.contribute.Contributes;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Contributor;
import org.ddintegration.contribute.Integration;
import org.ddintegration.target.Feature;

/** The server that the tests need, for Docker. */
@Contributes(path = "docker-compose.yml", without = Feature.COMPOSE_BASE, keys = "service", order = 600)
public final class ComposeFile implements Contributor {
    @Override
    public Contribution contribute(Integration integration) {
        return ComposeService.entries(integration, "docker-compose.yml/whole_service.vm");
    }
}
