package org.ddintegration.contribute.ddtrace.patch;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ddintegration.contribute.Integration;
import org.ddintegration.descriptor.HandlerMode;
import org.ddintegration.descriptor.Hook;
import org.ddintegration.scan.Candidate;

/** Tags whose value is an attribute of what a call gives: {@code result.status}. An argument of that name goes before. */
public final class ResultTags {
    public static final String RESULT = "result";

    private ResultTags() {}

    /** Those of one hook, from tag to value; empty where the handler's original gives nothing in the end. */
    public static SortedMap<String, String> of(Hook hook, Integration integration) {
        SortedMap<String, String> tags = new TreeMap<>();
        HandlerShape shape = HandlerShape.of(hook, integration);
        if (Handler.mode(hook, integration) == HandlerMode.FILLED && (shape.isCall() || shape.isConnection())) {
            hook.tags().entrySet().stream()
                    .filter(tag -> isOfResult(tag, integration.scanned().get(hook.target())))
                    .forEach(tag -> tags.put(tag.getKey(), tag.getValue()));
        }
        return tags;
    }

    private static boolean isOfResult(Map.Entry<String, String> tag, Candidate scanned) {
        boolean isArgument = Optional.ofNullable(scanned).stream()
                .flatMap(original -> original.definition().signature().parameters().stream())
                .anyMatch(parameter -> parameter.name().equals(RESULT));
        return tag.getValue().startsWith(RESULT + ".") && !isArgument;
    }
}
