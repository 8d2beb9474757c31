package org.ddintegration.plan.draft;

import org.ddintegration.contribute.Contributed;
import org.ddintegration.plan.baseline.EntryKey;
import org.ddintegration.plan.model.Backup;
import org.ddintegration.plan.model.Outcome;
import org.ddintegration.plan.model.Piece;

/** What the pieces of one integration are worked on with. */
public record PlanContext(
        PlanDraft draft, BaselineUpdate ledger, Reconciler reconciler, PieceOwners owners, PlanNotes findings) {
    public Piece piece(Contributed by, String entry, Outcome outcome) {
        return new Piece(
                ledger.integration(), entry, outcome.action(), outcome.reason(), by.contributor(), by.keys(), 0);
    }

    public boolean anotherOwns(EntryKey key) {
        return owners.anotherOwns(key, ledger.integration());
    }

    public void backUp(String path) {
        draft.text(path).ifPresent(text -> findings.backup(new Backup(ledger.integration(), path, text)));
    }
}
