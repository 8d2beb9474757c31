package org.ddintegration.contribute.ddtrace.patch;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.ddintegration.contribute.Integration;
import org.ddintegration.descriptor.HookPoint;

/**
 * The target's own constants for tags of the network, {@code ddtrace.ext.net}.
 *
 * @param constants name of the constant of each tag that has one
 */
record NetworkTags(Map<String, String> constants) {
    static final String PORT = "TARGET_PORT";

    private static final String FILE = "ddtrace/ext/net.py";
    private static final Pattern CONSTANT = Pattern.compile("(?m)^([A-Z_]+) = \"([^\"\\\\\\n]+)\"");

    static NetworkTags of(Integration integration) {
        Map<String, String> constants = new TreeMap<>();
        if (!isTaken(integration)) {
            CONSTANT.matcher(integration.target().read(FILE).orElse(""))
                    .results()
                    .forEach((MatchResult found) -> constants.putIfAbsent(found.group(2), found.group(1)));
        }
        return new NetworkTags(constants);
    }

    /** A library that is called {@code net} has the name in the same file. */
    private static boolean isTaken(Integration integration) {
        return integration.descriptor().tracing().hooks().stream()
                .flatMap(hook -> hook.via().stream())
                .map(HookPoint::module)
                .anyMatch(module -> module.split("\\.")[0].equals("net"));
    }

    /** The constant of a tag, where it has one. */
    Optional<String> constant(String tag) {
        return Optional.ofNullable(constants.get(tag));
    }
}
