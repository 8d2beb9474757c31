package org.ddintegration.contribute.ddtrace.patch;

import java.util.SortedMap;
import java.util.TreeMap;
import org.ddintegration.contribute.Integration;
import org.ddintegration.descriptor.HandlerMode;
import org.ddintegration.descriptor.Hook;
import org.ddintegration.descriptor.SpanValue;

/** Tags whose value is found in what a call gives: {@code {result.status}}. An argument of that name goes before. */
public final class ResultTags {
    private ResultTags() {}

    /** Those of one hook; empty where the handler's original gives nothing in the end. */
    public static SortedMap<String, SpanValue> of(Hook hook, Integration integration) {
        SortedMap<String, SpanValue> tags = new TreeMap<>();
        HandlerShape shape = HandlerShape.of(hook, integration);
        if (Handler.mode(hook, integration) == HandlerMode.FILLED && (shape.isCall() || shape.isConnection())) {
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
