package org.ddintegration.plan.files;

import java.util.List;
import java.util.Optional;
import org.ddintegration.contribute.Contributed;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.plan.baseline.Generated;
import org.ddintegration.plan.content.Content;
import org.ddintegration.plan.draft.LineEnds;
import org.ddintegration.plan.draft.PlanContext;
import org.ddintegration.plan.model.Action;
import org.ddintegration.plan.model.Outcome;

/** Brings whole files of one integration into a draft. */
public final class FilePieces {
    private final PlanContext context;

    public FilePieces(PlanContext context) {
        this.context = context;
    }

    public void put(Contributed contributed, String now) {
        settle(contributed, context.ledger().takeFile(contributed.path()), Optional.of(now));
    }

    /** Takes a file out that is not rendered any more. */
    public void retire(String path, Generated before) {
        Contributed lastTime = new Contributed(path, before.contributor(), List.of(), Contribution.nothing());
        settle(lastTime, Optional.of(before), Optional.empty());
    }

    private void settle(Contributed contributed, Optional<Generated> before, Optional<String> now) {
        String path = contributed.path();
        Optional<String> yours = context.draft().text(path);
        LineEnds ends = yours.map(LineEnds::of).orElse(LineEnds.AS_THEY_ARE);
        Outcome outcome = context.reconciler()
                .reconcile(Content.of(path), before.map(Generated::text), yours.map(ends::unify), now);
        if (outcome.reason().givesUpWhatStood()) {
            context.backUp(path);
        }
        Optional<String> replaced = context.reconciler().replaced(before, yours);
        if (outcome.action() == Action.DELETE && replaced.isPresent()) {
            outcome = Outcome.restored(replaced.get());
        }
        context.draft().write(path, outcome.text().map(ends::restore));
        outcome.baseline()
                .map(text -> Generated.file(contributed.contributor(), text).inPlaceOf(replaced))
                .ifPresent(generated -> context.ledger().rendered(path, generated));
        if (now.isPresent() || outcome.action() != Action.UNCHANGED) {
            context.draft().note(path, context.piece(contributed, "", outcome));
        }
    }
}
