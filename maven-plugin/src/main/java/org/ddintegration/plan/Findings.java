package org.ddintegration.plan;

import java.util.ArrayList;
import java.util.List;

/** What a run finds besides the changes. */
final class Findings {
    private final List<String> byHand = new ArrayList<>();
    private final List<Backup> backups = new ArrayList<>();

    void byHand(String what) {
        byHand.add(what);
    }

    /** Of several texts that one file has in a run, the first is the one that stood in the target. */
    void backup(Backup backup) {
        boolean known = backups.stream()
                .anyMatch(other -> other.integration().equals(backup.integration())
                        && other.path().equals(backup.path()));
        if (!known) {
            backups.add(backup);
        }
    }

    List<String> byHand() {
        return List.copyOf(byHand);
    }

    List<Backup> backups() {
        return List.copyOf(backups);
    }
}
