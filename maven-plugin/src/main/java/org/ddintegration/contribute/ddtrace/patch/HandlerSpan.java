package org.ddintegration.contribute.ddtrace.patch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ddintegration.contribute.Integration;
import org.ddintegration.descriptor.Hook;
import org.ddintegration.descriptor.SpanValue;
import org.ddintegration.scan.Candidate;
import org.ddintegration.target.Feature;

/**
 * The span of a filled handler.
 *
 * @param pinOwner name of what the handler asks for its pin; empty where there are no pins
 * @param operation the span's name
 * @param kind attribute of {@code ddtrace.ext.SpanKind}
 * @param isKindNamed whether the target has that attribute
 * @param resource where its resource is found
 * @param resultTags those that are known once the original has returned
 * @param headers index of the argument that hands the trace on
 * @param isEvent whether it is made by an event
 */
public record HandlerSpan(
        String pinOwner,
        String operation,
        String kind,
        boolean isKindNamed,
        Optional<CallValue> resource,
        List<SpanTag> tags,
        List<SpanTag> resultTags,
        OptionalInt headers,
        boolean isEvent) {
    private static final String CONNECTION = "connection";

    static HandlerSpan of(Hook hook, Optional<Candidate> scanned, Integration integration, LibraryModules modules) {
        CallArguments arguments = CallArguments.of(hook, scanned);
        NetworkTags network = NetworkTags.of(integration);
        Map<String, SpanValue> ofResult = ResultTags.of(hook, integration);
        HandlerShape shape = HandlerShape.of(hook, integration);
        List<SpanTag> tags = new ArrayList<>();
        List<SpanTag> resultTags = new ArrayList<>();
        new TreeMap<>(hook.tags()).forEach((name, value) -> {
            Optional<String> constant = network.constant(name);
            if (!ofResult.containsKey(name)) {
                tags.add(new SpanTag(name, constant, arguments.value(value)));
            } else if (shape.isConnection()) {
                tags.add(new SpanTag(name, constant, arguments.value(value, CONNECTION)));
            } else {
                resultTags.add(new SpanTag(name, constant, arguments.value(value)));
            }
        });
        boolean hasInstance = CallShape.of(
                        hook, scanned.map(one -> one.definition().binding()).orElse(null))
                .hasInstance();
        SpanNorms norms = SpanNorms.of(integration.descriptor().about().category());
        return new HandlerSpan(
                !integration.layout().has(Feature.PIN) ? "" : hasInstance ? "instance" : modules.main(),
                hook.operation(),
                SpanNorms.kind(hook, integration.descriptor().about().category()),
                norms.isKindNamed(integration.layout()),
                shape.isDelegated() ? Optional.empty() : hook.resource().map(arguments::value),
                tags,
                resultTags,
                TraceHeaders.position(hook, integration),
                SpanEra.of(integration.layout()) == SpanEra.EVENT);
    }

    public boolean isPinned() {
        return !pinOwner.isEmpty();
    }

    /** Whether the handler needs a name for its span, which an event's handler finds as the current one. */
    public boolean isNamed() {
        return !isEvent && (headers.isPresent() || !resultTags.isEmpty());
    }

    boolean looksUpArguments() {
        return paths().anyMatch(CallValue.Path::isPositional);
    }

    /** All that is resource or tag. */
    Stream<CallValue> values() {
        return Stream.concat(resource.stream(), allTags().map(SpanTag::value));
    }

    Stream<CallValue.Path> paths() {
        return values().flatMap(CallValue::paths);
    }

    boolean namesNetworkTags() {
        return allTags().anyMatch(tag -> tag.constant().isPresent());
    }

    boolean tagsThePort() {
        return allTags()
                .anyMatch(tag -> tag.constant().filter(NetworkTags.PORT::equals).isPresent());
    }

    boolean tagsAnAddress() {
        return allTags().anyMatch(SpanTag::isAddress);
    }

    boolean tagsTheStatus() {
        return allTags().anyMatch(tag -> tag.name().equals("http.status_code"));
    }

    private Stream<SpanTag> allTags() {
        return Stream.concat(tags.stream(), resultTags.stream());
    }
}
