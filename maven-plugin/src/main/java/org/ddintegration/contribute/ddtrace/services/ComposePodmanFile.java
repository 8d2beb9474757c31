package org.ddintegration.contribute.ddtrace.services;

import org.ddintegration.contribute.Contributes;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Contributor;
import org.ddintegration.contribute.Integration;
import org.ddintegration.target.Feature;

/** The network of the server that the tests need, for Podman. */
@Contributes(path = "docker-compose.podman.yml", needs = Feature.COMPOSE_BASE, keys = "service", order = 600)
public final class ComposePodmanFile implements Contributor {
    @Override
    public Contribution contribute(Integration integration) {
        return ComposeService.entries(integration, "docker-compose.podman.yml/service.vm");
    }
}
