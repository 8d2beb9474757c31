package org.ddintegration.contribute.ddtrace.versions;

import org.ddintegration.contribute.Contributes;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Contributor;
import org.ddintegration.contribute.Integration;
import org.ddintegration.target.Feature;

/** The copy of {@link MinCompatibleVersions} that goes along with library injection. */
@Contributes(
        path = "lib-injection/sources/min_compatible_versions.csv",
        needs = Feature.INJECTED_MIN_VERSIONS,
        keys = {"library.distributions", "tests"},
        order = 545)
public final class InjectedMinVersions implements Contributor {
    private final Contributor original = new MinCompatibleVersions();

    @Override
    public Contribution contribute(Integration integration) {
        return original.contribute(integration);
    }
}
