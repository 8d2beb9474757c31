package org.ddintegration.scan.rank;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The resource {@code words.txt}: groups of words by what they name. */
final class WordGroups {
    private final Map<String, Map<String, Set<String>>> kinds = new LinkedHashMap<>();

    WordGroups() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(WordGroups.class.getResourceAsStream("words.txt"), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\\s+")))
                    .forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(List<String> line) {
        kinds.computeIfAbsent(line.get(0), kind -> new LinkedHashMap<>())
                .computeIfAbsent(line.get(1), group -> new TreeSet<>())
                .addAll(line.subList(2, line.size()));
    }

    /** The groups of a kind, in the order of the resource. */
    List<WordGroup> of(String kind) {
        List<WordGroup> groups = new ArrayList<>();
        kinds.getOrDefault(kind, Map.of())
                .forEach((name, words) ->
                        groups.add(new WordGroup(name.replace("*", ""), name.endsWith("*"), Set.copyOf(words))));
        return groups;
    }

    WordGroup named(String kind, String name) {
        return of(kind).stream()
                .filter(group -> group.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
