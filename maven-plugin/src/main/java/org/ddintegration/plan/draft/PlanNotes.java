package org.ddintegration.plan.draft;

import java.util.ArrayList;
import java.util.List;
import org.ddintegration.plan.model.Backup;

/** What a run finds besides the changes. */
public final class PlanNotes {
    private final List<String> byHand = new ArrayList<>();
    private final List<Backup> backups = new ArrayList<>();

    public void byHand(String what) {
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

    public List<String> byHand() {
        return List.copyOf(byHand);
    }

    public List<Backup> backups() {
        return List.copyOf(backups);
    }
}
