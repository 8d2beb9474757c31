package org.ddintegration.plan.model;

import java.util.List;
import org.ddintegration.Problem;
import org.ddintegration.plan.baseline.Baseline;

/**
 * All changes of a run.
 *
 * @param changes sorted by path
 * @param byHand what is left to do by hand
 * @param problems why it must not be carried out; none when it may
 * @param baselines what will have been rendered, by integration
 * @param backups what was written by hand and is replaced
 * @param foldersLeft folders made by earlier runs that hold nothing generated any more, relative to the target's root
 */
public record Plan(
        List<Change> changes,
        List<String> byHand,
        List<Problem> problems,
        List<Baseline> baselines,
        List<Backup> backups,
        List<String> foldersLeft) {
    public boolean hasConflict() {
        return changes.stream().anyMatch(change -> change.action() == Action.CONFLICT);
    }

    /** The same, of which nothing is left to do by hand. */
    public Plan withoutByHand() {
        return new Plan(changes, List.of(), problems, baselines, backups, foldersLeft);
    }

    /** True when carrying it out would write anything to the target. */
    public boolean writes() {
        return changes.stream().anyMatch(change -> !change.before().equals(change.after()));
    }
}
