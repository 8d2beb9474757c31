package org.ddintegration.scan.llm;

import java.util.List;
import java.util.stream.Stream;
import org.ddintegration.descriptor.FactPath;

/**
 * Which arguments of a call say what a model is asked.
 *
 * @param names of the parameters that callers pass
 */
record ShownArguments(List<String> names) {
    private static final List<String> MODELS = List.of("model", "model_name", "model_id");
    private static final List<String> SYSTEM = List.of("system", "system_prompt", "preamble", "instructions");
    /** What a model is asked, best first; one of them is it. */
    private static final List<String> ASKED =
            List.of("messages", "contents", "message", "prompt", "prompts", "input", "inputs");

    private static final List<String> EMBEDDED =
            List.of("input", "inputs", "texts", "text", "documents", "contents", "prompt");
    private static final List<String> TOOLS = List.of("tools", "functions");
    private static final List<String> METADATA = List.of(
            "temperature",
            "top_p",
            "top_k",
            "p",
            "k",
            "max_tokens",
            "max_completion_tokens",
            "max_output_tokens",
            "max_new_tokens",
            "seed",
            "stop",
            "stop_sequences",
            "n",
            "frequency_penalty",
            "presence_penalty",
            "repetition_penalty",
            "tool_choice",
            "parallel_tool_calls",
            "response_format",
            "reasoning_effort",
            "options",
            "dimensions",
            "encoding_format",
            "input_type",
            "embedding_types",
            "truncate");

    List<FactPath> model() {
        return paths(MODELS.stream().filter(names::contains));
    }

    /** Empty when nothing is asked. */
    List<FactPath> asked() {
        List<String> asked = ASKED.stream().filter(names::contains).limit(1).toList();
        return asked.isEmpty()
                ? List.of()
                : paths(Stream.concat(SYSTEM.stream().filter(names::contains), asked.stream()));
    }

    List<FactPath> embedded() {
        return paths(EMBEDDED.stream().filter(names::contains));
    }

    List<FactPath> tools() {
        return paths(TOOLS.stream().filter(names::contains));
    }

    List<FactPath> metadata() {
        return paths(METADATA.stream().filter(names::contains));
    }

    private static List<FactPath> paths(Stream<String> names) {
        return names.map(FactPath::parse).toList();
    }
}
