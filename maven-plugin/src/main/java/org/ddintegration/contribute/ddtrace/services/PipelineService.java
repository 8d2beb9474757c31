package org.ddintegration.contribute.ddtrace.services;

import java.util.stream.Collectors;
import org.ddintegration.contribute.Contributes;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Contributor;
import org.ddintegration.contribute.Integration;
import org.ddintegration.descriptor.Service;

/** The server that the tests need, in the target's own pipeline: its images come from a mirror that only its owners fill. */
@Contributes(path = PipelineService.PATH, keys = "service", order = 630)
public final class PipelineService implements Contributor {
    static final String PATH = ".gitlab/services.yml";

    @Override
    public Contribution contribute(Integration integration) {
        String left = integration.descriptor().testing().services().stream()
                .filter(service -> service.image().isPresent() && !isThere(integration, service))
                .map(PipelineService::byHand)
                .collect(Collectors.joining("\n"));
        return left.isEmpty() ? Contribution.nothing() : new Contribution.ByHand(PATH + ": " + left);
    }

    private static boolean isThere(Integration integration, Service service) {
        return integration
                .target()
                .read(PATH)
                .orElse("")
                .lines()
                .anyMatch(line -> line.equals("  " + service.name() + ":"));
    }

    private static String byHand(Service service) {
        return "have " + service.image().orElseThrow() + " mirrored, then add a service '" + service.name()
                + "' with that image and that alias";
    }
}
