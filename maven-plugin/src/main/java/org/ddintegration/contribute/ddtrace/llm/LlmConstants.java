package org.ddintegration.contribute.ddtrace.llm;

import java.util.Map;
import org.ddintegration.contribute.Contributes;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Contributor;
import org.ddintegration.contribute.Integration;
import org.ddintegration.edit.python.PythonEntry;
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
        return LlmClass.of(integration)
                .map(llm -> Contribution.entry(PythonEntry.inDict(
                        "SUPPORTED_LLMOBS_INTEGRATIONS",
                        llm.integration(),
                        integration.templates().entry(PATH + "/supported.vm", Map.of("llm", llm), 4))))
                .orElseGet(Contribution::nothing);
    }
}
