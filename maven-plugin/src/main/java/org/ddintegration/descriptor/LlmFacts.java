package org.ddintegration.descriptor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What LLM Observability shows of a call, and where that is found. Of several paths to the model or to a number of
 * tokens, the first that leads to something counts; of the others all do.
 *
 * @param provider whose model it is; empty when it is the integration's
 * @param model the model's name
 * @param input what the call was asked: messages, texts or documents
 * @param output what it gave: messages, texts, documents or embeddings
 * @param toolCalls calls of tools that are not part of an output message
 * @param tools definitions of the tools that the model may call
 * @param metadata arguments and other values that are shown by their last name
 * @param usage numbers of tokens, by the name of their metric
 * @param raw method by which a response of HTTP, where a call gives that, gives what was asked for
 * @param partOf hook points whose calls make this call, which is not shown again then
 */
public record LlmFacts(
        LlmKind kind,
        Optional<String> provider,
        List<FactPath> model,
        List<FactPath> input,
        List<FactPath> output,
        List<FactPath> toolCalls,
        List<FactPath> tools,
        List<FactPath> metadata,
        Map<LlmMetric, List<FactPath>> usage,
        Optional<String> raw,
        List<HookPoint> partOf) {
    /** A call of which nothing but its kind is known. */
    public static LlmFacts of(LlmKind kind) {
        return of(kind, List.of(), List.of(), List.of());
    }

    /** A call of which it is known besides what it was asked and what it gave, and which arguments are shown. */
    public static LlmFacts of(LlmKind kind, List<FactPath> input, List<FactPath> output, List<FactPath> metadata) {
        List<FactPath> none = List.of();
        return new LlmFacts(
                kind,
                Optional.empty(),
                none,
                input,
                output,
                none,
                none,
                metadata,
                Map.of(),
                Optional.empty(),
                List.of());
    }

    /** With the method by which a raw response gives the result. */
    public LlmFacts withRaw(String method) {
        return new LlmFacts(
                kind, provider, model, input, output, toolCalls, tools, metadata, usage, Optional.of(method), partOf);
    }

    /** With the hook points whose calls make this call. */
    public LlmFacts asPartOf(List<HookPoint> callers) {
        return new LlmFacts(
                kind, provider, model, input, output, toolCalls, tools, metadata, usage, raw, List.copyOf(callers));
    }

    /** All paths, those to one fact behind each other. */
    public Stream<FactPath> paths() {
        return Stream.concat(Stream.of(model, input, output, toolCalls, tools, metadata), usage.values().stream())
                .flatMap(List::stream);
    }

    /** Whether the call may give a stream. */
    public boolean isStreamed() {
        return paths().anyMatch(path -> path.root().equals(FactPath.CHUNK));
    }
}
