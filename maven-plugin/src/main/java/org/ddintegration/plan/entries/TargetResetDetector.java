package org.ddintegration.plan.entries;

import java.util.Map;
import org.ddintegration.edit.EntryEdit;
import org.ddintegration.edit.UnknownShapeException;
import org.ddintegration.plan.baseline.EntryKey;
import org.ddintegration.plan.baseline.Generated;
import org.ddintegration.plan.content.Content;
import org.ddintegration.plan.draft.BaselineUpdate;
import org.ddintegration.plan.draft.LineEnds;
import org.ddintegration.plan.draft.PlanContext;

/**
 * Tells a target that was reset, such as another checkout or branch, from pieces that were deleted by hand: there all
 * files or all entries of an integration are gone at once.
 */
public final class TargetResetDetector {
    private final PlanContext context;
    private final Map<EntryKey, EntryEdit> edits;

    public TargetResetDetector(PlanContext context, Map<EntryKey, EntryEdit> edits) {
        this.context = context;
        this.edits = edits;
    }

    /**
     * Forgets what was rendered last where the target was reset since.
     *
     * @param version of ddtrace that the target states now; what is missing from a target of another version than last
     *     time went with the old one
     */
    public void forget(String version) {
        BaselineUpdate ledger = context.ledger();
        if (!version.equals(ledger.version())) {
            ledger.oldFiles()
                    .keySet()
                    .removeIf(path -> context.draft().text(path).isEmpty());
            ledger.oldEntries().entrySet().removeIf(entry -> !stands(entry.getKey(), entry.getValue()));
            return;
        }
        boolean noFile = ledger.oldFiles().keySet().stream()
                .allMatch(path -> context.draft().text(path).isEmpty());
        boolean noEntry =
                ledger.oldEntries().entrySet().stream().noneMatch(entry -> stands(entry.getKey(), entry.getValue()));
        if (noFile && (noEntry || ledger.oldFiles().size() > 1)) {
            ledger.oldFiles().clear();
        }
        if (noEntry && (noFile || ledger.oldEntries().size() > 1)) {
            ledger.oldEntries().clear();
        }
    }

    private boolean stands(EntryKey key, Generated before) {
        if (context.draft().text(key.path()).isEmpty()) {
            return edits.keySet().stream()
                    .filter(other -> other.id().equals(key.id()))
                    .filter(other -> context.draft().text(other.path()).isPresent())
                    .anyMatch(other -> stands(other, before));
        }
        String raw = context.draft().text(key.path()).orElseThrow();
        String text = LineEnds.of(raw).unify(raw);
        EntryEdit edit = edits.get(key);
        if (edit == null) {
            return Insertion.cut(Content.of(key.path()), text, before.inserted())
                    .isPresent();
        }
        try {
            return edit.find(text).isPresent();
        } catch (UnknownShapeException e) {
            return true;
        }
    }
}
