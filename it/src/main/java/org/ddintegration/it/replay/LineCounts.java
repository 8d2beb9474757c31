package org.ddintegration.it.replay;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often each line is in a text. White space does not count, nor the length of rules, nor the order of lines.
 *
 * @param counts by line; none is zero
 */
public record LineCounts(Map<String, Integer> counts) {
    public static LineCounts of(String text) {
        Map<String, Integer> counts = new TreeMap<>();
        text.lines()
                .map(line -> line.strip().replaceAll("\\s+", " ").replaceAll("([-=^])\\1+", "$1$1"))
                .filter(line -> !line.isEmpty())
                .forEach(line -> counts.merge(line, 1, Integer::sum));
        return new LineCounts(counts);
    }

    public LineCounts without(LineCounts other) {
        Map<String, Integer> rest = new TreeMap<>();
        counts.forEach((line, count) -> {
            int left = count - other.counts.getOrDefault(line, 0);
            if (left > 0) {
                rest.put(line, left);
            }
        });
        return new LineCounts(rest);
    }

    public int size() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Each line as often as it is there. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        counts.forEach((line, count) -> lines.addAll(Collections.nCopies(count, line)));
        return lines;
    }
}
