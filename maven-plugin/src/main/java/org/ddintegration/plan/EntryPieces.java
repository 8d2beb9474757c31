package org.ddintegration.plan;

import java.util.List;
import java.util.Optional;
import org.ddintegration.contribute.Contributed;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.edit.EntryEdit;
import org.ddintegration.edit.UnknownShapeException;
import org.ddintegration.plan.baseline.EntryKey;
import org.ddintegration.plan.baseline.Generated;

/** Brings entries in shared files of one integration into a draft. */
final class EntryPieces {
    private final Context context;

    EntryPieces(Context context) {
        this.context = context;
    }

    void put(Contributed contributed, EntryEdit edit) {
        EntryKey key = new EntryKey(contributed.path(), edit.id());
        Optional<Generated> before = context.ledger().takeEntry(key);
        Optional<String> raw = context.draft().text(key.path());
        if (raw.isEmpty()) {
            leave(key, before, "the file is not there", edit);
            return;
        }
        LineEnds ends = LineEnds.of(raw.get());
        try {
            EntryInText entry = EntryInText.read(ends.unify(raw.get()), edit);
            Outcome outcome = context.reconciler()
                    .reconcile(before.map(Generated::text).map(entry::framed), entry.yours(), Optional.of(entry.now()));
            String text = entry.apply(outcome);
            Optional<Generated> baseline = outcome.baseline()
                    .map(framed -> new Generated(
                            contributed.contributor(), entry.rendering(), inserted(before, outcome, edit, text)));
            if (outcome.reason() == Reason.OVERWRITTEN) {
                context.backUp(key.path());
            }
            baseline.ifPresent(generated -> context.ledger().rendered(key, generated));
            context.draft().write(key.path(), Optional.of(ends.restore(text)));
            context.draft().note(key.path(), context.piece(contributed, edit.id(), outcome), edit);
        } catch (UnknownShapeException e) {
            leave(key, before, e.getMessage(), edit);
        }
    }

    /** Takes an entry out that is not rendered any more. */
    void retire(EntryKey key, Generated before) {
        Optional<String> raw = context.draft().text(key.path());
        if (raw.isEmpty()) {
            return;
        }
        LineEnds ends = LineEnds.of(raw.get());
        Optional<String> without = Insertion.cut(ends.unify(raw.get()), before.inserted());
        if (without.isEmpty()) {
            context.findings()
                    .byHand(key.path() + ": " + key.id()
                            + " is no longer generated; if it still stands there, take it out by hand");
            return;
        }
        context.draft().write(key.path(), without.map(ends::restore));
        Contributed lastTime = new Contributed(key.path(), before.contributor(), List.of(), Contribution.nothing());
        Outcome gone = new Outcome(Action.DELETE, Reason.NONE, Optional.empty(), Optional.empty());
        context.draft().note(key.path(), context.piece(lastTime, key.id(), gone));
    }

    private static String inserted(Optional<Generated> before, Outcome outcome, EntryEdit edit, String text) {
        return switch (outcome.action()) {
            case CREATE, UPDATE -> Insertion.between(edit.remove(text), text);
            default -> before.map(Generated::inserted).orElseGet(() -> Insertion.between(edit.remove(text), text));
        };
    }

    private void leave(EntryKey key, Optional<Generated> before, String why, EntryEdit edit) {
        before.ifPresent(entry -> context.ledger().rendered(key, entry));
        context.findings().byHand(key.path() + ": write " + key.id() + " by hand (" + why + "):\n" + edit.snippet());
    }
}
