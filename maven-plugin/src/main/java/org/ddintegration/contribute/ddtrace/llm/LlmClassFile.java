package org.ddintegration.contribute.ddtrace.llm;

import java.util.Map;
import org.ddintegration.contribute.Contributes;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Contributor;
import org.ddintegration.contribute.Integration;
import org.ddintegration.target.Feature;

/** The integration's class for LLM Observability, its methods documented and still to be written. */
@Contributes(
        path = "ddtrace/llmobs/_integrations/{name}.py",
        keys = {"category", "name", "title", "llm_class"},
        order = 130)
public final class LlmClassFile implements Contributor {
    private static final String TEMPLATE = "ddtrace/llmobs/_integrations/{name}.py.vm";

    @Override
    public Contribution contribute(Integration integration) {
        return LlmClass.of(integration)
                .map(llm -> Contribution.file(integration.templates().render(TEMPLATE, model(llm, integration))))
                .orElseGet(Contribution::nothing);
    }

    private static Map<String, Object> model(LlmClass llm, Integration integration) {
        return Map.of("llm", llm, "builtinGenerics", integration.layout().has(Feature.BUILTIN_GENERICS));
    }
}
