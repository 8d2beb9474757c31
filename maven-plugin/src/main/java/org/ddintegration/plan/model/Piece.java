package org.ddintegration.plan.model;

import java.util.List;

/**
 * What a run does with one thing that it generates: a whole file, or an entry of a shared file.
 *
 * @param entry id of the entry; empty for a whole file
 * @param contributor simple name of the class that renders it
 * @param keys keys of the descriptor that it depends on
 * @param line 1-based line at which it stands, or its first conflict does, after the run; 0 when it stands nowhere
 */
public record Piece(
        String integration,
        String entry,
        Action action,
        Reason reason,
        String contributor,
        List<String> keys,
        int line) {
    public Piece at(int newLine) {
        return with(action, reason, newLine);
    }

    public Piece with(Action action, Reason reason, int line) {
        return new Piece(integration, entry, action, reason, contributor, keys, line);
    }
}
