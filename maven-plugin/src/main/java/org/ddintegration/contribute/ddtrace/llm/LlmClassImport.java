package org.ddintegration.contribute.ddtrace.llm;

import java.util.List;
import org.ddintegration.contribute.Contributes;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Contributor;
import org.ddintegration.contribute.Integration;
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
    @Override
    public Contribution contribute(Integration integration) {
        return LlmClass.of(integration).map(LlmClassImport::entries).orElseGet(Contribution::nothing);
    }

    private static Contribution entries(LlmClass llm) {
        return new Contribution.Entries(List.of(
                new PythonImport("from ." + llm.integration() + " import " + llm.name(), ".base"),
                PythonEntry.inList("__all__", llm.name())));
    }
}
