package org.ddintegration.contribute.ddtrace.llm;

import java.util.List;
import org.ddintegration.contribute.text.PythonImports;
import org.ddintegration.descriptor.LlmKind;
import org.ddintegration.target.Feature;
import org.ddintegration.target.Layout;

/** The imports of the module that has an integration's class for LLM Observability. */
final class LlmClassImports {
    private static final String CONSTANTS = "ddtrace.llmobs._constants";
    private static final String UTILITIES = "ddtrace.llmobs._utils";
    private static final String TYPES = "ddtrace.llmobs.types";

    private LlmClassImports() {}

    static PythonImports of(List<LlmOperation> operations, UsedFacts uses, Layout layout) {
        PythonImports imports = new PythonImports()
                .from("typing", "Any", "Optional")
                .from("ddtrace.llmobs._integrations.base", "BaseLLMIntegration")
                .from("ddtrace.trace", "Span");
        if (!layout.has(Feature.BUILTIN_GENERICS)) {
            imports.from("typing", "Dict", "List");
        }
        if (operations.isEmpty()) {
            return imports;
        }
        if (uses.usage()) {
            uses.metrics().forEach(metric -> imports.from(CONSTANTS, metric));
        }
        imports.from(UTILITIES, "_get_attr", "load_data_value", "safe_json");
        if (layout.has(Feature.LLM_SPAN_DATA)) {
            imports.from(UTILITIES, "_annotate_llmobs_span_data");
        } else {
            operations.forEach(operation -> constants(imports, operation.facts().kind()));
            if (uses.metadata()) {
                imports.from(CONSTANTS, "METADATA");
            }
            if (uses.usage()) {
                imports.from(CONSTANTS, "METRICS");
            }
            if (uses.tools()) {
                imports.from(CONSTANTS, "TOOL_DEFINITIONS");
            }
        }
        if (uses.messages()) {
            imports.from(UTILITIES, "safe_load_json").from(TYPES, "Message", "ToolCall", "ToolResult");
        }
        if (uses.documents()) {
            imports.from(TYPES, "Document");
        }
        if (uses.tools()) {
            imports.from("ddtrace.llmobs._integrations.utils", "_openai_get_tool_definitions");
        }
        return imports;
    }

    private static void constants(PythonImports imports, LlmKind kind) {
        imports.from(CONSTANTS, "SPAN_KIND");
        if (kind.isModel()) {
            imports.from(CONSTANTS, "MODEL_NAME", "MODEL_PROVIDER");
        }
        switch (kind) {
            case LLM -> imports.from(CONSTANTS, "INPUT_MESSAGES", "OUTPUT_MESSAGES");
            case EMBEDDING -> imports.from(CONSTANTS, "INPUT_DOCUMENTS", "OUTPUT_VALUE");
            case RETRIEVAL -> imports.from(CONSTANTS, "INPUT_VALUE", "OUTPUT_DOCUMENTS");
            case TOOL, AGENT, WORKFLOW -> imports.from(CONSTANTS, "INPUT_VALUE", "OUTPUT_VALUE");
        }
    }
}
