package org.ddintegration.scan.span;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ddintegration.file.ResourceText;

/** Which of the servers that the conventions know a library talks to: its name says so, or what it says of itself. */
final class LibrarySystem {
    private static final Map<String, List<String>> MARKS = load();

    private LibrarySystem() {}

    /** As the conventions call it; empty when neither tells. */
    static String of(String names, String summary) {
        return longest(names).or(() -> longest(summary)).orElse("");
    }

    private static Optional<String> longest(String text) {
        String plain = text.toLowerCase(Locale.ROOT);
        return MARKS.entrySet().stream()
                .filter(system -> !longestMark(system.getValue(), plain).isEmpty())
                .max(Comparator.comparing(
                        system -> longestMark(system.getValue(), plain).length()))
                .map(Map.Entry::getKey);
    }

    private static String longestMark(List<String> marks, String text) {
        return marks.stream()
                .filter(text::contains)
                .max(Comparator.comparing(String::length))
                .orElse("");
    }

    private static Map<String, List<String>> load() {
        Map<String, List<String>> marks = new TreeMap<>();
        ResourceText.properties(LibrarySystem.class, "systems.properties")
                .forEach((system, words) ->
                        marks.put(system.toString(), List.of(words.toString().split(" "))));
        return marks;
    }
}
