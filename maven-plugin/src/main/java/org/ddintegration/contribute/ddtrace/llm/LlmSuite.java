package org.ddintegration.contribute.ddtrace.llm;

import org.ddintegration.contribute.Contributes;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Contributor;
import org.ddintegration.contribute.Integration;
import org.ddintegration.contribute.ddtrace.suites.SuiteSpec;
import org.ddintegration.descriptor.Category;

/** Which changes run the tests of an integration of a language model. */
@Contributes(
        path = LlmSuite.PATH,
        keys = {"name", "category", "service.name", "tests"},
        order = 510)
public final class LlmSuite implements Contributor {
    public static final String PATH = "tests/llmobs/suitespec.yml";

    @Override
    public Contribution contribute(Integration integration) {
        return integration.descriptor().about().category() == Category.LLM
                ? SuiteSpec.entries(integration, PATH)
                : Contribution.nothing();
    }
}
