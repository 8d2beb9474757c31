package org.ddintegration.contribute.ddtrace.tests;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ddintegration.contribute.Contributes;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Contributor;
import org.ddintegration.contribute.Integration;
import org.ddintegration.contribute.text.PythonImports;
import org.ddintegration.target.Feature;
import org.ddintegration.target.Layout;

/** Tests what LLM Observability shows: answers, streams to their end and broken off, errors. */
@Contributes(
        path = "tests/contrib/{name}/test_{name}_llmobs.py",
        needs = Feature.LLM_STREAMS,
        keys = {"hooks", "handlers", "category"},
        order = 225)
public final class LlmTestFile implements Contributor {
    private static final String TEMPLATE = "tests/contrib/{name}/test_{name}_llmobs.py.vm";

    @Override
    public Contribution contribute(Integration integration) {
        List<LlmCase> cases = LlmTests.cases(integration);
        return cases.isEmpty()
                ? Contribution.nothing()
                : Contribution.file(integration.templates().render(TEMPLATE, model(cases, integration)));
    }

    private static Map<String, Object> model(List<LlmCase> cases, Integration integration) {
        String name = integration.descriptor().name();
        Layout layout = integration.layout();
        boolean streams = cases.stream().anyMatch(one -> !one.chunk().isEmpty());
        boolean raw = cases.stream().anyMatch(one -> one.raw().isPresent());
        boolean part = cases.stream().anyMatch(one -> !one.partOf().isEmpty()) && !layout.has(Feature.LLM_PIN);
        Map<String, Object> model = new HashMap<>();
        model.put("name", name);
        model.put("cases", cases);
        model.put("kinds", cases.stream().map(LlmCase::kind).distinct().sorted().toList());
        model.put("models", cases.stream().anyMatch(LlmCase::isModel));
        model.put("others", !cases.stream().allMatch(LlmCase::isModel));
        model.put("streams", streams);
        model.put(
                "rawStreams",
                cases.stream()
                        .anyMatch(one -> one.raw().isPresent() && !one.chunk().isEmpty()));
        model.put("raw", raw);
        model.put("part", part);
        model.put("tools", cases.stream().anyMatch(one -> one.tools().isPresent()));
        model.put("spanData", layout.has(Feature.LLM_SPAN_DATA));
        model.put("imports", imports(cases, integration, streams, raw));
        return model;
    }

    private static PythonImports imports(List<LlmCase> cases, Integration integration, boolean streams, boolean raw) {
        String name = integration.descriptor().name();
        PythonImports imports =
                integration.imports().module("asyncio").module("pytest").from("collections", "namedtuple");
        if (streams) {
            imports.module("gc").from("types", "AsyncGeneratorType", "GeneratorType");
        }
        if (raw) {
            imports.from("types", "SimpleNamespace");
        }
        if (integration.layout().has(Feature.LLM_SPAN_DATA)) {
            imports.from("unittest", "mock")
                    .from("ddtrace.llmobs._utils", "_get_llmobs_data_metastruct")
                    .from("tests.llmobs._utils", "assert_llmobs_span_data");
        } else {
            if (cases.stream().anyMatch(LlmCase::isModel)) {
                imports.from("tests.llmobs._utils", "_expected_llmobs_llm_span_event");
            }
            if (!cases.stream().allMatch(LlmCase::isModel)) {
                imports.from("tests.llmobs._utils", "_expected_llmobs_non_llm_span_event");
            }
        }
        cases.forEach(one -> imports.from("ddtrace.contrib.internal." + name + ".patch", one.handler()));
        return imports;
    }
}
