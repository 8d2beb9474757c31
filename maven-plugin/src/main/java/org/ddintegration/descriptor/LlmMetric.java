package org.ddintegration.descriptor;

/** A number of tokens that LLM Observability counts, in the order in which it is written. */
public enum LlmMetric {
    INPUT_TOKENS,
    OUTPUT_TOKENS,
    TOTAL_TOKENS,
    CACHE_READ_INPUT_TOKENS,
    CACHE_WRITE_INPUT_TOKENS,
    REASONING_OUTPUT_TOKENS
}
