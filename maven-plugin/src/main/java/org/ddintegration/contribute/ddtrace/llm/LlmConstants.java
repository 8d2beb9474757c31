package org.ddintegration.contribute.ddtrace.llm;

import org.ddintegration.contribute.Contributes;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Contributor;
import org.ddintegration.contribute.Integration;
import org.ddintegration.target.Feature;

/** Has LLM Observability turn the integration on (from 4.8). */
@Contributes(
        path = LlmConstants.PATH,
        needs = Feature.LLM_SPAN_DATA,
        keys = {"category", "name"},
        order = 355)
public final class LlmConstants implements Contributor {
    static final String PATH = "ddtrace/llmobs/_constants.py";

    @Override
    public Contribution contribute(Integration integration) {
        return SupportedLlmIntegration.in(PATH, integration);
    }
}
