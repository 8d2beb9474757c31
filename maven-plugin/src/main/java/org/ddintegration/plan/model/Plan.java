package org.ddintegration.plan.model;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
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

    /** What this plan and one that was carried out after it have changed together; what is left to do is left by the later. */
    public Plan then(Plan later) {
        Map<String, Change> together = new TreeMap<>();
        changes.forEach(change -> together.put(change.path(), change));
        later.changes.forEach(change -> together.merge(change.path(), change, Change::then));
        return new Plan(
                List.copyOf(together.values()),
                later.byHand,
                later.problems,
                later.baselines,
                both(backups, later.backups),
                both(foldersLeft, later.foldersLeft));
    }

    private static <T> List<T> both(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).distinct().toList();
    }

    /** The same with more that is left to do by hand. */
    public Plan withByHand(List<String> more) {
        List<String> all = Stream.concat(byHand.stream(), more.stream()).toList();
        return new Plan(changes, all, problems, baselines, backups, foldersLeft);
    }

    /** True when carrying it out would write anything to the target. */
    public boolean writes() {
        return changes.stream().anyMatch(change -> !change.before().equals(change.after()));
    }
}
