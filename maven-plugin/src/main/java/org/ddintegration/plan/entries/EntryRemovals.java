package org.ddintegration.plan.entries;

import java.util.List;
import java.util.Optional;
import org.ddintegration.contribute.Contributed;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.edit.EntryEdit;
import org.ddintegration.edit.UnknownShapeException;
import org.ddintegration.plan.baseline.EntryKey;
import org.ddintegration.plan.baseline.Generated;
import org.ddintegration.plan.draft.LineEnds;
import org.ddintegration.plan.draft.PlanContext;
import org.ddintegration.plan.model.Action;
import org.ddintegration.plan.model.Outcome;
import org.ddintegration.plan.model.Reason;

/** Takes entries of one integration out of shared files in a draft, but for those that another one needs. */
public final class EntryRemovals {
    private static final Outcome GONE = new Outcome(Action.DELETE, Reason.NONE, Optional.empty(), Optional.empty());

    private final PlanContext context;

    public EntryRemovals(PlanContext context) {
        this.context = context;
    }

    /** Takes an entry out; one that no baseline knows goes when it is just what would be rendered. */
    public void remove(Contributed contributed, EntryEdit edit) {
        EntryKey key = new EntryKey(contributed.path(), edit.id());
        Optional<Generated> known = context.ledger().takeEntry(key);
        Optional<String> raw = context.draft().text(key.path());
        boolean belongsToOthers = context.anotherOwns(key) || (edit.isCommon() && known.isEmpty());
        if (raw.isEmpty() || belongsToOthers) {
            return;
        }
        LineEnds ends = LineEnds.of(raw.get());
        try {
            EntryInText entry = EntryInText.read(ends.unify(raw.get()), edit, known);
            String before = known.map(Generated::text).map(entry::framed).orElseGet(entry::now);
            Outcome outcome = context.reconciler().reconcile(Optional.of(before), entry.yours(), Optional.empty());
            settle(contributed, edit, outcome, entry, ends);
            if (outcome.action() == Action.KEEP) {
                known.ifPresent(generated -> context.ledger().rendered(key, generated));
            }
        } catch (UnknownShapeException e) {
            leave(key, "cannot be found (" + e.getMessage() + ")");
        }
    }

    /** Takes an entry out that is not rendered any more, by what was rendered last time. */
    public void retire(EntryKey key, Generated before) {
        Optional<String> raw = context.draft().text(key.path());
        if (raw.isEmpty() || context.anotherOwns(key)) {
            return;
        }
        LineEnds ends = LineEnds.of(raw.get());
        Optional<String> without = Insertion.cut(ends.unify(raw.get()), before.inserted());
        if (without.isEmpty()) {
            leave(key, "is no longer generated, and does not stand there as it was");
            return;
        }
        context.draft().write(key.path(), without.map(ends::restore));
        Contributed lastTime = new Contributed(key.path(), before.contributor(), List.of(), Contribution.nothing());
        context.draft().note(key.path(), context.piece(lastTime, key.id(), GONE));
    }

    private void settle(Contributed contributed, EntryEdit edit, Outcome outcome, EntryInText entry, LineEnds ends) {
        if (outcome.action() == Action.UNCHANGED) {
            return;
        }
        String path = contributed.path();
        if (outcome.action() == Action.DELETE) {
            if (outcome.reason() == Reason.OVERWRITTEN) {
                context.backUp(path);
            }
            String text = ends.unify(context.draft().text(path).orElseThrow());
            context.draft().write(path, Optional.of(ends.restore(edit.remove(text))));
        }
        context.draft().note(path, context.piece(contributed, edit.id(), outcome), entry.standing(outcome), edit);
    }

    private void leave(EntryKey key, String why) {
        context.findings().byHand(key.path() + ": " + key.id() + " " + why + "; take it out by hand if it is there");
    }
}
