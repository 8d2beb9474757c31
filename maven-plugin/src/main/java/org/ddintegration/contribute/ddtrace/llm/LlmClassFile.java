package org.ddintegration.contribute.ddtrace.llm;

import java.util.List;
import java.util.Map;
import org.ddintegration.contribute.Contributes;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Contributor;
import org.ddintegration.contribute.Integration;
import org.ddintegration.target.Feature;

/** The integration's class for LLM Observability, which finds what that shows of each call. */
@Contributes(
        path = "ddtrace/llmobs/_integrations/{name}.py",
        keys = {"category", "name", "title", "llm_class", "hooks"},
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
        List<LlmOperation> operations = LlmOperation.of(integration);
        UsedFacts uses = UsedFacts.of(
                operations, integration.target().read(LlmConstants.PATH).orElse(""));
        return Map.of(
                "llm",
                llm,
                "operations",
                operations,
                "uses",
                uses,
                "imports",
                LlmClassImports.of(operations, uses, integration.layout()),
                "types",
                Generics.of(integration.layout()),
                "annotates",
                integration.layout().has(Feature.LLM_SPAN_DATA),
                "setTag",
                integration.layout().tagSetter());
    }
}
