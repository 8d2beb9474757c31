package org.ddintegration.contribute.ddtrace.llm;

import java.util.Map;
import org.ddintegration.contribute.Contributes;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Contributor;
import org.ddintegration.contribute.Integration;
import org.ddintegration.edit.python.PythonEntry;
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
        return LlmClass.of(integration)
                .map(llm -> Contribution.entry(PythonEntry.inDict(
                        "SUPPORTED_LLMOBS_INTEGRATIONS",
                        llm.integration(),
                        integration.templates().entry(PATH + "/supported.vm", Map.of("llm", llm), 4))))
                .orElseGet(Contribution::nothing);
    }
}
