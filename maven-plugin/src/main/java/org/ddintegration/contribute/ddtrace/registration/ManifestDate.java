package org.ddintegration.contribute.ddtrace.registration;

import org.ddintegration.contribute.Contributes;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Contributor;
import org.ddintegration.contribute.Integration;
import org.ddintegration.target.Feature;

/** The day that the integration's manifest states, which nothing but its author knows. */
@Contributes(
        path = "ddtrace/contrib/internal/{name}",
        needs = Feature.MANIFEST,
        keys = {"name", "created"},
        order = 141)
public final class ManifestDate implements Contributor {
    @Override
    public Contribution contribute(Integration integration) {
        String name = integration.descriptor().name();
        return integration.descriptor().about().created().isPresent()
                ? Contribution.nothing()
                : new Contribution.ByHand(
                        "ddtrace/contrib/internal/" + name + "/" + name + ".manifest.yaml has no creation_date:\n"
                                + "write created: and the day of the first commit, as YYYY-MM-DD, into the descriptor");
    }
}
