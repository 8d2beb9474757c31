package org.ddintegration.contribute.ddtrace.llm;

import java.util.List;
import java.util.Map;
import org.ddintegration.contribute.Contributes;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Contributor;
import org.ddintegration.contribute.Integration;
import org.ddintegration.contribute.Templates;
import org.ddintegration.edit.python.PythonEntry;
import org.ddintegration.edit.python.PythonImport;
import org.ddintegration.target.Feature;

/** Exports the integration's class for LLM Observability. */
@Contributes(
        path = LlmClass.PACKAGE,
        needs = Feature.LLM_CLASSES_IMPORTED,
        keys = {"category", "name", "title", "llm_class"},
        order = 350)
public final class LlmClassImport implements Contributor {
    private static final String IMPORT = LlmClass.PACKAGE + "/import.vm";
    private static final String ALL = LlmClass.PACKAGE + "/all.vm";

    @Override
    public Contribution contribute(Integration integration) {
        return LlmClass.of(integration)
                .map(llm -> entries(llm, integration.templates()))
                .orElseGet(Contribution::nothing);
    }

    private static Contribution entries(LlmClass llm, Templates templates) {
        Map<String, Object> model = Map.of("llm", llm);
        return new Contribution.Entries(List.of(
                new PythonImport(templates.entry(IMPORT, model, 0).get(0), ".base"),
                PythonEntry.inList("__all__", llm.name(), templates.entry(ALL, model, 4))));
    }
}
