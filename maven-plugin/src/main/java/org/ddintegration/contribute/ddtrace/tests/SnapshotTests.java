package org.ddintegration.contribute.ddtrace.tests;

import java.util.stream.Collectors;
import org.ddintegration.contribute.Contributes;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Contributor;
import org.ddintegration.contribute.Integration;
import org.ddintegration.descriptor.Service;

/** The tests that record real spans: they need handlers that trace, and often a server. */
@Contributes(
        path = "tests/snapshots",
        keys = {"handlers", "service"},
        order = 9010)
public final class SnapshotTests implements Contributor {
    @Override
    public Contribution contribute(Integration integration) {
        String name = integration.descriptor().name();
        String services = integration.descriptor().testing().services().stream()
                .map(Service::name)
                .collect(Collectors.joining(", "));
        String server = services.isEmpty() ? "" : " and the " + services + " of docker-compose.yml";
        return new Contribution.ByHand("snapshot tests in tests/contrib/" + name
                + ", once its handlers trace: they need the test agent" + server);
    }
}
