package org.ddintegration.descriptor;

/** What LLM Observability takes a call for. */
public enum LlmKind {
    LLM,
    EMBEDDING,
    RETRIEVAL,
    TOOL,
    AGENT,
    WORKFLOW;

    /** Whether a model does the work, so that it has a name and a provider. */
    public boolean isModel() {
        return this == LLM || this == EMBEDDING;
    }
}
