package org.ddintegration.contribute.ddtrace;

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
        return integration
                .descriptor()
                .service()
                .filter(service -> !isThere(integration, service))
                .map(PipelineService::byHand)
                .orElseGet(Contribution::nothing);
    }

    private static boolean isThere(Integration integration, Service service) {
        return integration
                .target()
                .read(PATH)
                .orElse("")
                .lines()
                .anyMatch(line -> line.equals("  " + service.name() + ":"));
    }

    private static Contribution byHand(Service service) {
        return new Contribution.ByHand(PATH + ": have " + service.image() + " mirrored, then add a service '"
                + service.name() + "' with that image and that alias");
    }
}
