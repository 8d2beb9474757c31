package org.ddintegration.contribute.ddtrace.llm;

import org.ddintegration.contribute.Contributes;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Contributor;
import org.ddintegration.contribute.Integration;
import org.ddintegration.target.Feature;

/** Has LLM Observability turn the integration on (to 4.7). */
@Contributes(
        path = LlmService.PATH,
        needs = Feature.LLM_STREAMS,
        without = Feature.LLM_SPAN_DATA,
        keys = {"category", "name"},
        order = 355)
public final class LlmService implements Contributor {
    static final String PATH = "ddtrace/llmobs/_llmobs.py";

    @Override
    public Contribution contribute(Integration integration) {
        return SupportedLlmIntegration.in(PATH, integration);
    }
}
