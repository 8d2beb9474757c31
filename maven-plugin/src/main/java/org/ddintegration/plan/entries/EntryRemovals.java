package org.ddintegration.plan.entries;

import java.util.List;
import java.util.Optional;
import org.ddintegration.contribute.Contributed;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.edit.EntryEdit;
import org.ddintegration.edit.Region;
import org.ddintegration.edit.UnknownShapeException;
import org.ddintegration.plan.baseline.EntryKey;
import org.ddintegration.plan.baseline.Generated;
import org.ddintegration.plan.content.Content;
import org.ddintegration.plan.draft.LineEnds;
import org.ddintegration.plan.draft.PlanContext;
import org.ddintegration.plan.model.Action;
import org.ddintegration.plan.model.Outcome;
import org.ddintegration.plan.model.Reason;

/** Takes entries that were rendered last out of shared files in a draft, but for those that another integration needs. */
public final class EntryRemovals {
    private static final Outcome GONE = new Outcome(Action.DELETE, Reason.NONE, Optional.empty(), Optional.empty());

    private final PlanContext context;

    public EntryRemovals(PlanContext context) {
        this.context = context;
    }

    /** Takes an entry out wherever its edit finds it; one that was edited by hand stays, unless that is forced. */
    public void remove(EntryKey key, Generated before, EntryEdit edit) {
        Optional<String> raw = context.draft().text(key.path());
        if (raw.isEmpty() || context.anotherOwns(key)) {
            return;
        }
        LineEnds ends = LineEnds.of(raw.get());
        String text = ends.unify(raw.get());
        try {
            Optional<Region> region = edit.find(text);
            if (region.isPresent()) {
                remove(key, before, edit, text, EntryLines.around(text, region.get()), ends);
            }
        } catch (UnknownShapeException e) {
            retire(key, before);
        }
    }

    /** Takes an entry out by what was rendered last time. */
    public void retire(EntryKey key, Generated before) {
        Optional<String> raw = context.draft().text(key.path());
        if (raw.isEmpty() || context.anotherOwns(key)) {
            return;
        }
        LineEnds ends = LineEnds.of(raw.get());
        Optional<String> without = Insertion.cut(Content.of(key.path()), ends.unify(raw.get()), before.inserted());
        if (before.replaced().isPresent()) {
            context.findings()
                    .byHand(key.path() + ": " + key.id()
                            + " is no longer generated; put back by hand what it replaced:\n"
                            + before.replaced().get());
            return;
        }
        if (without.isEmpty()) {
            context.findings()
                    .byHand(
                            key.path() + ": " + key.id()
                                    + " is no longer generated, and does not stand there as it was; take it out by hand if it is there");
            return;
        }
        context.draft().write(key.path(), without.map(ends::restore));
        context.draft().note(key.path(), context.piece(lastTime(key, before), key.id(), GONE));
    }

    private void remove(EntryKey key, Generated before, EntryEdit edit, String text, EntryLines frame, LineEnds ends) {
        Outcome outcome = context.reconciler()
                .reconcile(
                        Content.of(key.path()),
                        Optional.of(frame.with(before.text())),
                        Optional.of(frame.lines()),
                        Optional.empty());
        if (outcome.action() == Action.DELETE) {
            if (outcome.reason() == Reason.OVERWRITTEN) {
                context.backUp(key.path());
            }
            String without = before.replaced().map(frame::replaceLines).orElseGet(() -> edit.remove(text));
            context.draft().write(key.path(), Optional.of(ends.restore(without)));
            if (before.replaced().isPresent()) {
                outcome = Outcome.restored(before.replaced().get());
            }
        } else {
            context.ledger().rendered(key, before);
        }
        String standing = outcome.text().map(EntryLines::core).orElse("");
        context.draft().note(key.path(), context.piece(lastTime(key, before), key.id(), outcome), standing, edit);
    }

    private static Contributed lastTime(EntryKey key, Generated before) {
        return new Contributed(key.path(), before.contributor(), List.of(), Contribution.nothing());
    }
}
