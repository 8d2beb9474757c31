package org.ddintegration.contribute.ddtrace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
 */
public record HandlerSpan(String pinOwner, String operation, String kind, String resource, List<String> tags) {
    private static final Python PYTHON = new Python();

    static HandlerSpan of(Hook hook, Optional<Candidate> scanned, Integration integration, LibraryModules modules) {
        CallArguments arguments = CallArguments.of(scanned);
        List<String> tags = new ArrayList<>();
        new TreeMap<>(hook.tags())
                .forEach((tag, value) -> tags.add(PYTHON.string(tag) + ": " + arguments.expression(value)));
        boolean hasInstance =
                CallShape.of(hook, scanned.map(Candidate::binding).orElse(null)).hasInstance();
        return new HandlerSpan(
                !integration.layout().has(Feature.PIN) ? "" : hasInstance ? "instance" : modules.main(),
                PYTHON.string(hook.operation()),
                SpanNorms.of(integration.descriptor().category()).kindExpression(hook, integration.layout()),
                hook.resource().map(CallArguments::resource).orElse("None"),
                tags);
    }

    public boolean isPinned() {
        return !pinOwner.isEmpty();
    }

    boolean looksUpArguments() {
        return Stream.concat(Stream.of(resource), tags.stream()).anyMatch(text -> text.contains("get_argument_value("));
    }

    /** The head of the {@code with} statement around the original. */
    public String with(String function) {
        List<String> arguments = new ArrayList<>();
        if (isPinned()) {
            arguments.add("pin");
        }
        arguments.addAll(List.of(operation, kind, resource, tags.isEmpty() ? "{}" : "tags"));
        return PYTHON.bracketed(4, "with " + function + "(", arguments, "):");
    }
}
