package org.ddintegration.plan;

import org.ddintegration.contribute.Contributed;
import org.ddintegration.plan.baseline.EntryKey;

/** What the pieces of one integration are worked on with. */
record Context(Draft draft, Ledger ledger, Reconciler reconciler, Owners owners, Findings findings) {
    Piece piece(Contributed by, String entry, Outcome outcome) {
        return new Piece(
                ledger.integration(), entry, outcome.action(), outcome.reason(), by.contributor(), by.keys(), 0);
    }

    boolean anotherOwns(EntryKey key) {
        return owners.anotherOwns(key, ledger.integration());
    }

    void backUp(String path) {
        draft.text(path).ifPresent(text -> findings.backup(new Backup(ledger.integration(), path, text)));
    }
}
