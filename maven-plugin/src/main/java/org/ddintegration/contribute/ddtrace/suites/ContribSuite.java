package org.ddintegration.contribute.ddtrace.suites;

import java.util.List;
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

    private static final List<String> COMPONENTS = List.of("bootstrap", "core", "contrib", "tracing");

    @Override
    public Contribution contribute(Integration integration) {
        return integration.descriptor().category() == Category.LLM
                ? Contribution.nothing()
                : new SuiteSpec(integration, PATH, COMPONENTS, List.of()).contribution();
    }
}
