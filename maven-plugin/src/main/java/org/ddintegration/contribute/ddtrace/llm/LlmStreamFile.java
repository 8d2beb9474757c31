package org.ddintegration.contribute.ddtrace.llm;

import java.util.List;
import java.util.Map;
import org.ddintegration.contribute.Contributes;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Contributor;
import org.ddintegration.contribute.Integration;
import org.ddintegration.descriptor.LlmFacts;
import org.ddintegration.target.Feature;

/** What traces the streams that calls of a language model give. */
@Contributes(
        path = "ddtrace/contrib/internal/{name}/_streaming.py",
        needs = Feature.LLM_STREAMS,
        keys = {"hooks", "handlers", "category", "title", "llm_class"},
        order = 105)
public final class LlmStreamFile implements Contributor {
    private static final String TEMPLATE = "ddtrace/contrib/internal/{name}/_streaming.py.vm";

    @Override
    public Contribution contribute(Integration integration) {
        List<LlmFacts> shown = LlmOperation.of(integration).stream()
                .map(LlmOperation::facts)
                .filter(facts -> facts.isStreamed() || facts.raw().isPresent())
                .toList();
        return LlmClass.of(integration)
                .filter(llm -> !shown.isEmpty())
                .map(llm -> Contribution.file(integration.templates().render(TEMPLATE, model(llm, shown, integration))))
                .orElseGet(Contribution::nothing);
    }

    private static Map<String, Object> model(LlmClass llm, List<LlmFacts> shown, Integration integration) {
        boolean raw = shown.stream().anyMatch(facts -> facts.raw().isPresent());
        return Map.of("stem", llm.stem(), "types", Generics.of(integration.layout()), "raw", raw);
    }
}
