package org.ddintegration.contribute.ddtrace;

import org.ddintegration.contribute.Contributes;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Contributor;
import org.ddintegration.contribute.Integration;

/** The lock files of the riot environment, which riot makes with the network. */
@Contributes(path = ".riot/requirements", keys = "tests", order = 9000)
public final class LockFiles implements Contributor {
    @Override
    public Contribution contribute(Integration integration) {
        return new Contribution.ByHand("lock files in .riot/requirements, which need riot and the network:\n"
                + "for hash in $(riot list --hash-only '^%s$'); do riot -P -v requirements $hash; done"
                        .formatted(integration.descriptor().name()));
    }
}
