package org.ddintegration.contribute.ddtrace.llm;

import java.util.List;
import org.ddintegration.contribute.Contributes;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Contributor;
import org.ddintegration.contribute.Integration;
import org.ddintegration.edit.python.PythonEntry;
import org.ddintegration.target.Feature;

/** Says which module has the integration's class for LLM Observability. */
@Contributes(
        path = LlmClass.PACKAGE,
        needs = Feature.LLM_CLASSES_BY_NAME,
        keys = {"category", "name", "title", "llm_class"},
        order = 350)
public final class LlmClassModule implements Contributor {
    @Override
    public Contribution contribute(Integration integration) {
        return LlmClass.of(integration).map(LlmClassModule::entry).orElseGet(Contribution::nothing);
    }

    private static Contribution entry(LlmClass llm) {
        String line = "\"" + llm.name() + "\": \"." + llm.integration() + "\",";
        return Contribution.entry(PythonEntry.inDict("_INTEGRATION_MODULES", llm.name(), List.of(line)));
    }
}
