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

    void backup(Backup backup) {
        backups.add(backup);
    }

    List<String> byHand() {
        return List.copyOf(byHand);
    }

    List<Backup> backups() {
        return List.copyOf(backups);
    }
}
