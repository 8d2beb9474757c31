package org.ddintegration.contribute.ddtrace.llm;

import java.util.List;
import java.util.Map;
import org.ddintegration.contribute.Contributes;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Contributor;
import org.ddintegration.contribute.Integration;
import org.ddintegration.contribute.Templates;
import org.ddintegration.edit.python.PythonEntry;
import org.ddintegration.target.Feature;

/** Says which module has the integration's class for LLM Observability. */
@Contributes(
        path = LlmClass.PACKAGE,
        needs = Feature.LLM_CLASSES_BY_NAME,
        keys = {"category", "name", "title", "llm_class"},
        order = 350)
public final class LlmClassModule implements Contributor {
    private static final String TEMPLATE = LlmClass.PACKAGE + "/module.vm";

    @Override
    public Contribution contribute(Integration integration) {
        return LlmClass.of(integration)
                .map(llm -> entry(llm, integration.templates()))
                .orElseGet(Contribution::nothing);
    }

    private static Contribution entry(LlmClass llm, Templates templates) {
        List<String> lines = templates.entry(TEMPLATE, Map.of("llm", llm), 4);
        return Contribution.entry(PythonEntry.inDict("_INTEGRATION_MODULES", llm.name(), lines));
    }
}
