package org.ddintegration.contribute.ddtrace.patch;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a span is told of what the original gave.
 *
 * @param resource where the call is named by it
 * @param error what is there where the call failed without an exception
 */
public record CallOutcome(Optional<CallValue> resource, List<SpanTag> tags, Optional<CallValue> error) {
    /** Whether it is told nothing. */
    public boolean isEmpty() {
        return resource.isEmpty() && tags.isEmpty() && error.isEmpty();
    }

    Stream<CallValue> values() {
        return Stream.of(resource.stream(), tags.stream().map(SpanTag::value), error.stream())
                .flatMap(value -> value);
    }
}
