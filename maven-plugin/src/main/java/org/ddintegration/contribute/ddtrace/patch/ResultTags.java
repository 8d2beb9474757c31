package org.ddintegration.contribute.ddtrace.patch;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ddintegration.contribute.Integration;
import org.ddintegration.descriptor.HandlerMode;
import org.ddintegration.descriptor.Hook;
import org.ddintegration.descriptor.SpanValue;

/** Tags whose value is found in what a call gives: {@code {result.status}}. An argument of that name goes before. */
public final class ResultTags {
    private ResultTags() {}

    /** All values that a hook finds in what its original gives. */
    public static Stream<SpanValue> values(Hook hook, Integration integration) {
        HandlerShape shape = HandlerShape.of(hook, integration);
        boolean isFound = Handler.mode(hook, integration) == HandlerMode.FILLED && shape.isReturn();
        CallArguments arguments = CallArguments.of(hook, integration.original(hook));
        Stream<SpanValue> others = Stream.concat(hook.resource().stream(), hook.span().error().stream())
                .filter(value -> isFound && value.fields().anyMatch(arguments::isOfResult));
        return Stream.concat(of(hook, integration).values().stream(), others);
    }

    /** Those of one hook; empty where the handler's original gives nothing in the end. */
    public static SortedMap<String, SpanValue> of(Hook hook, Integration integration) {
        SortedMap<String, SpanValue> tags = new TreeMap<>();
        HandlerShape shape = HandlerShape.of(hook, integration);
        if (Handler.mode(hook, integration) == HandlerMode.FILLED && (shape.isReturn() || shape.isConnection())) {
            CallArguments arguments = CallArguments.of(hook, integration.original(hook));
            hook.tags().forEach((tag, value) -> {
                if (value.fields().anyMatch(arguments::isOfResult)) {
                    tags.put(tag, value);
                }
            });
        }
        return tags;
    }
}
