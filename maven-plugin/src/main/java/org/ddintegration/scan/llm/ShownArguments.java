package org.ddintegration.scan.llm;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ddintegration.descriptor.FactPath;

/**
 * Which arguments of a call say what a model is asked.
 *
 * @param places by name the parameters that callers pass, and what the requests hold that are passed
 */
record ShownArguments(Map<String, FactPath> places) {
    private static final List<String> MODELS = List.of("model", "model_name", "model_id");
    private static final List<String> SYSTEM = List.of("system", "system_prompt", "preamble", "instructions");
    /** What a model is asked, best first; one of them is it. */
    private static final List<String> ASKED =
            List.of("messages", "contents", "message", "input", "inputs", "prompt", "prompts", "history");

    /** Those that nothing but a model is given. */
    private static final Set<String> OF_MODELS = Set.of(
            "messages", "temperature", "top_p", "top_k", "max_tokens", "max_new_tokens", "max_completion_tokens");

    private static final List<String> MEDIA = List.of("file", "audio", "image", "video", "mask");

    private static final List<String> EMBEDDED =
            List.of("input", "inputs", "texts", "text", "sentences", "documents", "contents", "prompt");
    private static final List<String> SOUGHT = List.of("query", "queries", "question");
    /** What an agent, a tool or a workflow is given, best first; one of them is it. */
    private static final List<String> GIVEN = List.of(
            "task", "goal", "request", "arguments", "params", "state", "data", "payload", "user_prompt", "user_msg");

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
            "truncate",
            "top_n",
            "limit");

    List<FactPath> model() {
        return paths(MODELS.stream().filter(places::containsKey));
    }

    /** Empty when nothing is asked, or a recording or picture is and words only tell what to do with that. */
    List<FactPath> asked() {
        List<String> asked = ASKED.stream().filter(places::containsKey).limit(1).toList();
        boolean isOfMedia = MEDIA.stream().anyMatch(places::containsKey) && !places.containsKey("messages");
        return asked.isEmpty() || isOfMedia
                ? List.of()
                : paths(Stream.concat(SYSTEM.stream().filter(places::containsKey), asked.stream()));
    }

    /** Whether one is there that nothing but a model is given. */
    boolean areOfModel() {
        return !model().isEmpty() || OF_MODELS.stream().anyMatch(places::containsKey);
    }

    List<FactPath> embedded() {
        return paths(EMBEDDED.stream().filter(places::containsKey));
    }

    /** What is looked for in documents, rather than asked of a model; empty when a model is asked. */
    List<FactPath> sought() {
        return asked().isEmpty()
                ? paths(SOUGHT.stream().filter(places::containsKey).limit(1))
                : List.of();
    }

    /** Whether nothing is asked, embedded or looked for. */
    boolean isEmpty() {
        return asked().isEmpty() && embedded().isEmpty() && sought().isEmpty();
    }

    /** What work begins with; empty when no argument is known to be that. */
    List<FactPath> given() {
        return Stream.of(
                        asked(),
                        sought(),
                        paths(GIVEN.stream().filter(places::containsKey).limit(1)))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    List<FactPath> tools() {
        return paths(TOOLS.stream().filter(places::containsKey));
    }

    List<FactPath> metadata() {
        return paths(METADATA.stream().filter(places::containsKey));
    }

    private List<FactPath> paths(Stream<String> names) {
        return names.map(places::get).toList();
    }
}
