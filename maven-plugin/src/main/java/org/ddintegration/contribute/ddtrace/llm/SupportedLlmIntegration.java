package org.ddintegration.contribute.ddtrace.llm;

import java.util.Map;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Integration;
import org.ddintegration.edit.python.PythonEntry;

/** The entry of an integration in the list of those that LLM Observability turns on, in whichever module the target has it. */
final class SupportedLlmIntegration {
    private SupportedLlmIntegration() {}

    /** @param path of the module */
    static Contribution in(String path, Integration integration) {
        return LlmClass.of(integration)
                .map(llm -> Contribution.entry(PythonEntry.inFirstPartOfDict(
                        "SUPPORTED_LLMOBS_INTEGRATIONS",
                        llm.integration(),
                        integration.templates().entry(path + "/supported.vm", Map.of("llm", llm), 4))))
                .orElseGet(Contribution::nothing);
    }
}
