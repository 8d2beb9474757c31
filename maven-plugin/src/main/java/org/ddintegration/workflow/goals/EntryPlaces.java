package org.ddintegration.workflow.goals;

import org.ddintegration.contribute.Contributed;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.edit.EntryEdit;
import org.ddintegration.edit.UnknownShapeException;
import org.ddintegration.plan.draft.LineEnds;
import org.ddintegration.target.Checkout;

/** Which entries a target has, whatever they say. */
record EntryPlaces(Checkout target) {
    /** Those of the entries that stand. */
    Contributed standing(Contributed contributed, Contribution.Entries entries) {
        return contributed.with(new Contribution.Entries(entries.edits().stream()
                .filter(edit -> has(contributed.path(), edit))
                .toList()));
    }

    private boolean has(String path, EntryEdit edit) {
        try {
            return target.read(path)
                    .map(text -> LineEnds.of(text).unify(text))
                    .flatMap(edit::find)
                    .isPresent();
        } catch (UnknownShapeException unknown) {
            return false;
        }
    }
}
