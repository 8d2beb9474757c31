package org.ddintegration.contribute.ddtrace.tests;

import java.util.Map;
import org.ddintegration.contribute.Contributes;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Contributor;
import org.ddintegration.contribute.Integration;
import org.ddintegration.target.Feature;

/** Lets the tests of a language model see what LLM Observability would send. */
@Contributes(
        path = "tests/contrib/{name}/conftest.py",
        needs = Feature.LLM_STREAMS,
        keys = {"hooks", "handlers", "category"},
        order = 224)
public final class LlmTestFixtures implements Contributor {
    @Override
    public Contribution contribute(Integration integration) {
        return LlmTests.cases(integration).isEmpty()
                ? Contribution.nothing()
                : Contribution.file(integration
                        .templates()
                        .render(
                                "tests/contrib/{name}/conftest.py.vm",
                                Map.of(
                                        "name",
                                        integration.descriptor().name(),
                                        "pin",
                                        integration.layout().has(Feature.LLM_PIN),
                                        "spanData",
                                        integration.layout().has(Feature.LLM_SPAN_DATA))));
    }
}
