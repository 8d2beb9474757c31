package org.ddintegration.plan.entries;

import java.util.Optional;
import org.ddintegration.contribute.Contributed;
import org.ddintegration.edit.EntryEdit;
import org.ddintegration.edit.UnknownShapeException;
import org.ddintegration.plan.baseline.EntryKey;
import org.ddintegration.plan.baseline.Generated;
import org.ddintegration.plan.content.Content;
import org.ddintegration.plan.draft.LineEnds;
import org.ddintegration.plan.draft.PlanContext;
import org.ddintegration.plan.model.Action;
import org.ddintegration.plan.model.Outcome;

/** Brings entries in shared files of one integration into a draft. */
public final class EntryPieces {
    private final PlanContext context;

    public EntryPieces(PlanContext context) {
        this.context = context;
    }

    public void put(Contributed contributed, EntryEdit edit) {
        EntryKey key = new EntryKey(contributed.path(), edit.id());
        Optional<Generated> known = context.ledger().takeEntry(key);
        Optional<String> raw = context.draft().text(key.path());
        if (raw.isEmpty()) {
            leave(key, known, "the file is not there", edit);
            return;
        }
        LineEnds ends = LineEnds.of(raw.get());
        try {
            String unified = ends.unify(raw.get());
            Optional<Generated> before = known.or(() -> moved(key, edit, unified));
            EntryInText entry = EntryInText.read(unified, edit, before);
            if (before.isEmpty() && entry.yours().isPresent() && belongsToOthers(key, edit)) {
                return;
            }
            Outcome outcome = context.reconciler()
                    .reconcile(
                            Content.of(key.path()),
                            before.map(Generated::text).map(entry::framed),
                            entry.yours(),
                            Optional.of(entry.now()));
            String text = entry.apply(outcome);
            Optional<Generated> baseline = outcome.baseline()
                    .map(framed -> new Generated(
                            contributed.contributor(),
                            entry.rendering(),
                            inserted(before, outcome, edit, entry, text),
                            edit.snippet(),
                            context.reconciler().replaced(before, entry.yours())));
            if (outcome.reason().givesUpWhatStood()) {
                context.backUp(key.path());
            }
            baseline.ifPresent(generated -> context.ledger().rendered(key, generated));
            context.draft().write(key.path(), Optional.of(ends.restore(text)));
            context.draft()
                    .note(key.path(), context.piece(contributed, edit.id(), outcome), entry.standing(outcome), edit);
        } catch (UnknownShapeException e) {
            leave(key, known, e.getMessage(), edit);
        }
    }

    private boolean belongsToOthers(EntryKey key, EntryEdit edit) {
        return edit.isCommon() && !context.anotherOwns(key);
    }

    /** What was rendered last for it in a file that is gone since, in a target of another layout. */
    private Optional<Generated> moved(EntryKey key, EntryEdit edit, String text) {
        return context.ledger().oldEntries().keySet().stream()
                .filter(old -> old.id().equals(key.id()))
                .filter(old -> context.draft().text(old.path()).isEmpty())
                .findFirst()
                .filter(old -> edit.find(text).isPresent())
                .flatMap(context.ledger()::takeEntry);
    }

    private static String inserted(
            Optional<Generated> before, Outcome outcome, EntryEdit edit, EntryInText entry, String text) {
        if (outcome.action() == Action.CREATE) {
            return entry.inserted();
        }
        boolean written = outcome.action() == Action.UPDATE;
        return before.filter(generated -> !written).map(Generated::inserted).orElseGet(() -> edit.find(text)
                .map(region -> Insertion.between(edit.remove(text), text, region))
                .orElse(Insertion.UNKNOWN));
    }

    private void leave(EntryKey key, Optional<Generated> before, String why, EntryEdit edit) {
        before.ifPresent(entry -> context.ledger().rendered(key, entry));
        context.findings().byHand(key.path() + ": write " + key.id() + " by hand (" + why + "):\n" + edit.snippet());
    }
}
