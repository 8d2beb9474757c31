package org.ddintegration.contribute.ddtrace.suites;

import org.ddintegration.contribute.Contributes;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Contributor;
import org.ddintegration.contribute.Integration;
import org.ddintegration.descriptor.Category;

/** Which changes run the integration's tests. */
@Contributes(
        path = ContribSuite.PATH,
        keys = {"name", "category", "service.name", "tests"},
        order = 510)
public final class ContribSuite implements Contributor {
    static final String PATH = "tests/contrib/suitespec.yml";

    @Override
    public Contribution contribute(Integration integration) {
        return integration.descriptor().about().category() == Category.LLM
                ? Contribution.nothing()
                : SuiteSpec.entries(integration, PATH);
    }
}
