package org.ddintegration.plan;

import java.util.List;

/**
 * All changes of a run.
 *
 * @param changes sorted by path
 * @param byHand what is left to do by hand
 */
public record Plan(List<Change> changes, List<String> byHand) {
    public boolean hasConflict() {
        return changes.stream().anyMatch(change -> change.action() == Action.CONFLICT);
    }

    /** True when carrying it out would write anything. */
    public boolean writes() {
        return changes.stream().anyMatch(change -> !change.before().equals(change.after()));
    }
}
