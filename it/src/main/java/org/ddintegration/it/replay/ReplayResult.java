package org.ddintegration.it.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How near the plugin came to a pull request.
 *
 * @param untouched shared files that the author changed and the plugin did not
 * @param forgotten shared files that the plugin changed and the author did not
 * @param added how many lines the author added to shared files
 * @param other how many of them are missing and belong to another change
 * @param reasons why lines of the integration are missing, and how many for each reason
 * @param unexplained further missing lines
 */
public record ReplayResult(
        String integration,
        List<String> untouched,
        List<String> forgotten,
        int added,
        int other,
        Map<String, Integer> reasons,
        List<Missing> unexplained) {
    public static ReplayResult of(Replay replay) {
        List<Difference> differences = replay.request().differences();
        Map<String, Integer> reasons = new TreeMap<>();
        List<Missing> unexplained = new ArrayList<>();
        List<String> untouched = new ArrayList<>();
        int added = 0;
        int other = 0;
        for (String path : replay.expected()) {
            added += replay.added(path).size();
            if (!replay.isTouched(path)) {
                untouched.add(path);
            }
            for (Missing missing : replay.missing(path)) {
                Optional<Difference> why = differences.stream()
                        .filter(difference -> difference.explains(missing))
                        .findFirst();
                if (why.isEmpty()) {
                    unexplained.add(missing);
                } else if (why.get().isOwn()) {
                    reasons.merge(why.get().reason(), 1, Integer::sum);
                } else {
                    other++;
                }
            }
        }
        return new ReplayResult(
                replay.request().integration(), untouched, replay.forgotten(), added, other, reasons, unexplained);
    }

    /** How many of the lines that belong to the integration the plugin added, in percent. */
    public double reproduced() {
        int own = added - other;
        int missing = unexplained.size()
                + reasons.values().stream().mapToInt(Integer::intValue).sum();
        return own == 0 ? 100 : 100.0 * (own - missing) / own;
    }

    /** A row of the table that compares all pull requests. */
    public String row() {
        return "%-34s %6.1f %%  of %3d lines (%3d of other changes)  forgotten by the author: %s%s"
                .formatted(
                        integration,
                        reproduced(),
                        added,
                        other,
                        forgotten.isEmpty() ? "-" : String.join(", ", forgotten),
                        reasons.isEmpty() ? "" : "\n    " + String.join("\n    ", reasonLines()));
    }

    private List<String> reasonLines() {
        return reasons.entrySet().stream()
                .map(reason -> reason.getValue() + " x " + reason.getKey())
                .toList();
    }
}
