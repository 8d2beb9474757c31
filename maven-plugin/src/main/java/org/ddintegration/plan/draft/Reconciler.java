package org.ddintegration.plan.draft;

import java.util.Optional;
import org.ddintegration.plan.baseline.Generated;
import org.ddintegration.plan.content.Content;
import org.ddintegration.plan.merge.Adoption;
import org.ddintegration.plan.merge.Merged;
import org.ddintegration.plan.merge.OnConflict;
import org.ddintegration.plan.merge.ThreeWayMerge;
import org.ddintegration.plan.model.Action;
import org.ddintegration.plan.model.Options;
import org.ddintegration.plan.model.Outcome;
import org.ddintegration.plan.model.Reason;

/** Decides what becomes of a piece, so that no hand edit is lost. Lines of all texts end in a line feed. */
public final class Reconciler {
    private final Options options;
    private final ThreeWayMerge merge;

    public Reconciler(Options options) {
        this.options = options;
        this.merge = new ThreeWayMerge(options.onConflict());
    }

    /**
     * @param content how the texts say something: what differs in style alone counts as unchanged
     * @param before what was generated last; empty when that is not known
     * @param yours what stands in the target
     * @param now what is generated; empty when nothing is any more
     */
    public Outcome reconcile(Content content, Optional<String> before, Optional<String> yours, Optional<String> now) {
        if (now.isEmpty()) {
            return retire(content, before, yours);
        }
        if (yours.isEmpty()) {
            return before.isEmpty() ? outcome(Action.CREATE, Reason.NONE, now, now) : deleted(before.get(), now.get());
        }
        boolean isAsItWas = before.equals(yours) && !yours.equals(now);
        if (!isAsItWas && content.same(yours.get(), now.get())) {
            return outcome(Action.UNCHANGED, Reason.NONE, yours, now);
        }
        if (before.isEmpty()) {
            return foreign(content, yours.get(), now.get());
        }
        return changed(content, before.get(), yours.get(), now.get());
    }

    /** What is brought back when the piece is taken out again: what somebody else wrote, where that gives way to it. */
    public Optional<String> replaced(Optional<Generated> before, Optional<String> yours) {
        return before.isPresent() ? before.flatMap(Generated::replaced) : yours.filter(text -> options.replace());
    }

    private Outcome retire(Content content, Optional<String> before, Optional<String> yours) {
        if (before.isEmpty() || yours.isEmpty()) {
            return outcome(Action.UNCHANGED, Reason.NONE, yours, Optional.empty());
        }
        if (content.same(before.get(), yours.get())) {
            return outcome(Action.DELETE, Reason.NONE, Optional.empty(), Optional.empty());
        }
        return options.force()
                ? outcome(Action.DELETE, Reason.OVERWRITTEN, Optional.empty(), Optional.empty())
                : outcome(Action.KEEP, Reason.ORPHANED, yours, before);
    }

    private Outcome deleted(String before, String now) {
        if (options.onConflict() == OnConflict.OVERWRITE) {
            return outcome(Action.CREATE, Reason.NONE, Optional.of(now), Optional.of(now));
        }
        boolean conflict = !before.equals(now) && options.onConflict() != OnConflict.KEEP;
        return conflict
                ? outcome(Action.CONFLICT, Reason.DELETED_AND_CHANGED, Optional.empty(), Optional.of(now))
                : outcome(Action.KEEP, Reason.DELETED, Optional.empty(), Optional.of(now));
    }

    private Outcome foreign(Content content, String yours, String now) {
        if (options.replace()) {
            return outcome(Action.UPDATE, Reason.REPLACED, Optional.of(now), Optional.of(now));
        }
        if (options.onConflict() == OnConflict.OVERWRITE) {
            return outcome(Action.UPDATE, Reason.OVERWRITTEN, Optional.of(now), Optional.of(now));
        }
        return Adoption.of(content, yours, now)
                .map(text -> outcome(
                        text.equals(yours) ? Action.KEEP : Action.UPDATE,
                        Reason.ADOPTED,
                        Optional.of(text),
                        Optional.of(now)))
                .orElseGet(() -> outcome(Action.KEEP, Reason.FOREIGN, Optional.of(yours), Optional.empty()));
    }

    private Outcome changed(Content content, String before, String yours, String now) {
        if (before.equals(yours)) {
            return outcome(Action.UPDATE, Reason.NONE, Optional.of(now), Optional.of(now));
        }
        if (before.equals(now)) {
            return outcome(Action.KEEP, Reason.EDITED, Optional.of(yours), Optional.of(now));
        }
        Merged merged = merge.merge(content, before, yours, now);
        Optional<String> text = Optional.of(merged.text());
        if (merged.conflicts() > 0 && options.onConflict() != OnConflict.KEEP) {
            return options.onConflict() == OnConflict.OVERWRITE
                    ? outcome(Action.UPDATE, Reason.OVERWRITTEN, text, Optional.of(now))
                    : outcome(Action.CONFLICT, Reason.BOTH_CHANGED, text, Optional.of(now));
        }
        Reason reason = merged.kept() > 0 ? Reason.PARTLY_ORPHANED : Reason.NONE;
        return merged.text().equals(yours)
                ? outcome(Action.KEEP, merged.kept() > 0 ? reason : Reason.EDITED, text, Optional.of(now))
                : outcome(Action.UPDATE, reason, text, Optional.of(now));
    }

    private static Outcome outcome(Action action, Reason reason, Optional<String> text, Optional<String> baseline) {
        return new Outcome(action, reason, text, baseline);
    }
}
