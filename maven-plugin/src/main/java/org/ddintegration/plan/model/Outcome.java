package org.ddintegration.plan.model;

import java.util.Optional;

/**
 * What becomes of a piece.
 *
 * @param text how it will stand in the target; empty when it will not
 * @param baseline what the next run merges against; empty when the tool does not own it
 */
public record Outcome(Action action, Reason reason, Optional<String> text, Optional<String> baseline) {
    /** Brings back what stood there before the tool's own. */
    public static Outcome restored(String replaced) {
        return new Outcome(Action.UPDATE, Reason.RESTORED, Optional.of(replaced), Optional.empty());
    }
}
