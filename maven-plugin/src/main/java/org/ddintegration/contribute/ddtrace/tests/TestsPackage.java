package org.ddintegration.contribute.ddtrace.tests;

import org.ddintegration.contribute.Contributes;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Contributor;
import org.ddintegration.contribute.Integration;

/** The package of the integration's tests. */
@Contributes(path = "tests/contrib/{name}/__init__.py", keys = "name", expected = true, order = 200)
public final class TestsPackage implements Contributor {
    @Override
    public Contribution contribute(Integration integration) {
        return Contribution.file("");
    }
}
