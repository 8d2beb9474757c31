package org.ddintegration.contribute.ddtrace.tests;

import java.util.List;
import java.util.Map;
import org.ddintegration.contribute.Contributes;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Contributor;
import org.ddintegration.contribute.Integration;
import org.ddintegration.contribute.text.PythonImports;
import org.ddintegration.target.Feature;

/** Tests what LLM Observability shows: answers, streams to their end and broken off, errors. */
@Contributes(
        path = "tests/contrib/{name}/test_{name}_llmobs.py",
        needs = Feature.LLM_STREAMS,
        without = {Feature.LLM_SPAN_DATA, Feature.LLM_PIN},
        keys = {"hooks", "handlers", "category"},
        order = 225)
public final class LlmTestFile implements Contributor {
    @Override
    public Contribution contribute(Integration integration) {
        List<LlmCase> cases = LlmTests.cases(integration);
        String name = integration.descriptor().name();
        boolean streams = cases.stream().anyMatch(one -> !one.chunk().isEmpty());
        PythonImports imports = integration
                .imports()
                .module("asyncio")
                .module("pytest")
                .from("collections", "namedtuple")
                .from("tests.llmobs._utils", "_expected_llmobs_llm_span_event");
        if (streams) {
            imports.module("gc");
        }
        cases.forEach(one -> imports.from("ddtrace.contrib.internal." + name + ".patch", one.handler()));
        return cases.isEmpty()
                ? Contribution.nothing()
                : Contribution.file(integration
                        .templates()
                        .render(
                                "tests/contrib/{name}/test_{name}_llmobs.py.vm",
                                Map.of("name", name, "cases", cases, "streams", streams, "imports", imports)));
    }
}
