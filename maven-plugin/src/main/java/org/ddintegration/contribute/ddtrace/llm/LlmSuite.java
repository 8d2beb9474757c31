package org.ddintegration.contribute.ddtrace.llm;

import java.util.List;
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

    private static final List<String> BEFORE = List.of("bootstrap", "core", "tracing", "contrib");
    private static final List<String> AFTER = List.of("llmobs");

    @Override
    public Contribution contribute(Integration integration) {
        return integration.descriptor().category() == Category.LLM
                ? new SuiteSpec(integration, PATH, BEFORE, AFTER).contribution()
                : Contribution.nothing();
    }
}
