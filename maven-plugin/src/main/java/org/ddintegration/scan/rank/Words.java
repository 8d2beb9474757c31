package org.ddintegration.scan.rank;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words that identifiers are made of; each identifier is taken apart once. */
final class Words {
    private static final Pattern BOUNDARY = Pattern.compile("_+|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    private final Map<String, List<String>> known = new ConcurrentHashMap<>();

    List<String> of(String identifier) {
        return known.computeIfAbsent(identifier, Words::split);
    }

    private static List<String> split(String identifier) {
        return Stream.of(BOUNDARY.split(identifier))
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }
}
