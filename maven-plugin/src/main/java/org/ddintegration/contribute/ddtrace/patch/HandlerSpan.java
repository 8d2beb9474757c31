package org.ddintegration.contribute.ddtrace.patch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ddintegration.contribute.Integration;
import org.ddintegration.contribute.text.Python;
import org.ddintegration.descriptor.Hook;
import org.ddintegration.scan.Candidate;
import org.ddintegration.target.Feature;

/**
 * The span of a filled handler.
 *
 * @param pinOwner expression for what the handler asks for its pin; empty where there are no pins
 * @param operation expression for the span's name
 * @param kind expression for its kind
 * @param resource expression for its resource
 * @param tags elements of a dict, from tag to value
 * @param resultTags likewise, those that are known once the original has returned
 * @param headers index of the argument that hands the trace on
 * @param isEvent whether it is made by an event
 */
public record HandlerSpan(
        String pinOwner,
        String operation,
        String kind,
        String resource,
        List<String> tags,
        List<String> resultTags,
        OptionalInt headers,
        boolean isEvent) {
    private static final Python PYTHON = new Python();

    static HandlerSpan of(Hook hook, Optional<Candidate> scanned, Integration integration, LibraryModules modules) {
        CallArguments arguments = CallArguments.of(scanned);
        NetworkTags network = NetworkTags.of(integration);
        Map<String, String> ofResult = ResultTags.of(hook, integration);
        boolean isConnection = HandlerShape.of(hook, integration).isConnection();
        boolean isDelegated = HandlerShape.of(hook, integration).isDelegated();
        List<String> tags = new ArrayList<>();
        List<String> resultTags = new ArrayList<>();
        for (Map.Entry<String, String> tag : new TreeMap<>(hook.tags()).entrySet()) {
            String name = network.expression(tag.getKey()) + ": ";
            if (!ofResult.containsKey(tag.getKey())) {
                tags.add(arguments.expression(tag.getValue()).behind(name).laid(8, ","));
            } else if (isConnection) {
                tags.add(CallArguments.attribute("connection", tag.getValue())
                        .behind(name)
                        .laid(8, ","));
            } else {
                resultTags.add(CallArguments.attribute("result", tag.getValue())
                        .behind(name)
                        .laid(16, ","));
            }
        }
        boolean hasInstance =
                CallShape.of(hook, scanned.map(Candidate::binding).orElse(null)).hasInstance();
        return new HandlerSpan(
                !integration.layout().has(Feature.PIN) ? "" : hasInstance ? "instance" : modules.main(),
                PYTHON.string(hook.operation()),
                SpanNorms.of(integration.descriptor().category()).kindExpression(hook, integration.layout()),
                isDelegated
                        ? "None"
                        : hook.resource().map(CallArguments::resource).orElse("None"),
                tags,
                resultTags,
                TraceHeaders.position(hook, integration),
                SpanEra.of(integration.layout()) == SpanEra.EVENT);
    }

    public boolean isPinned() {
        return !pinOwner.isEmpty();
    }

    boolean looksUpArguments() {
        return Stream.concat(Stream.of(resource), tags.stream()).anyMatch(text -> text.contains("get_argument_value("));
    }

    boolean namesNetworkTags() {
        return allTags().anyMatch(tag -> tag.startsWith("net."));
    }

    boolean tagsThePort() {
        return allTags().anyMatch(tag -> tag.startsWith(NetworkTags.PORT + ":"));
    }

    private Stream<String> allTags() {
        return Stream.concat(tags.stream(), resultTags.stream());
    }

    /** The statement that tags the span with what the original gave. */
    public String tagResult() {
        return PYTHON.bracketed(8, "_set_tags(", List.of(span(), PYTHON.literal(12, "{", resultTags, "}")), ")");
    }

    private String span() {
        return isEvent ? "tracer.current_span()" : "span";
    }

    /** The statement that puts the trace into the headers of the call; empty where they do not carry it. */
    public String inject() {
        return headers.isPresent()
                ? "args, kwargs = _with_trace(" + span() + ", args, kwargs, " + headers.getAsInt() + ")"
                : "";
    }

    /** The head of the {@code with} statement around the original. */
    public String with(String function) {
        List<String> arguments = new ArrayList<>();
        if (isPinned()) {
            arguments.add("pin");
        }
        arguments.addAll(List.of(operation, kind, resource, tags.isEmpty() ? "{}" : "tags"));
        String name = (headers.isEmpty() && resultTags.isEmpty()) || isEvent ? "" : " as span";
        return PYTHON.bracketed(4, "with " + function + "(", arguments, ")" + name + ":");
    }
}
