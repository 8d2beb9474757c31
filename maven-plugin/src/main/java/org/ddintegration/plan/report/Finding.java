package org.ddintegration.plan.report;

import java.util.List;
import java.util.stream.Stream;

/**
 * A place where a target is not as its descriptors want it.
 *
 * @param path of the file in the target; empty when it is not one file
 * @param line 1-based; 0 when there is none
 * @param integration whose it is; empty when that is not known
 * @param entry id of the entry; empty for a whole file
 * @param reason what is the matter, in words
 * @param command what mends it: a command, or what to do
 * @param fails whether the check fails for it
 */
public record Finding(
        String path, int line, String integration, String entry, String reason, String command, boolean fails) {
    /** What is the matter, and below it what mends it. */
    public List<String> lines() {
        String place = path + (line == 0 ? "" : ":" + line);
        String what = entry.isEmpty() ? "" : entry + ": ";
        return Stream.concat(
                        Stream.of((place.isEmpty() ? "" : place + ": ") + what + reason),
                        command.lines().map(remedy -> "    " + remedy))
                .toList();
    }
}
