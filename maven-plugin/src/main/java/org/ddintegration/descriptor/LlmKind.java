package org.ddintegration.descriptor;

/** What LLM Observability takes a call for. */
public enum LlmKind {
    LLM,
    EMBEDDING,
    RETRIEVAL,
    TOOL,
    AGENT,
    WORKFLOW
}
