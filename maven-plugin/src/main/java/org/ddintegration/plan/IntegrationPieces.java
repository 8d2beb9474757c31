package org.ddintegration.plan;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.ddintegration.contribute.Contributed;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.edit.EntryEdit;
import org.ddintegration.plan.baseline.EntryKey;
import org.ddintegration.plan.draft.PlanContext;
import org.ddintegration.plan.entries.EntryPieces;
import org.ddintegration.plan.entries.EntryRemovals;
import org.ddintegration.plan.entries.TargetResetDetector;
import org.ddintegration.plan.files.FilePieces;
import org.ddintegration.plan.files.Moves;
import org.ddintegration.plan.model.Rendered;

/** Brings all that was rendered for one integration into a draft. */
final class IntegrationPieces {
    private final PlanContext context;
    private final FilePieces files;
    private final EntryPieces entries;
    private final EntryRemovals removals;

    IntegrationPieces(PlanContext context) {
        this.context = context;
        this.files = new FilePieces(context);
        this.entries = new EntryPieces(context);
        this.removals = new EntryRemovals(context);
    }

    /** Puts in what is rendered, and takes out what was rendered last time and is not now. */
    void put(Rendered integration) {
        List<Contributed> contributed = integration.contributed();
        contributed.forEach(IntegrationPieces::checkPath);
        new TargetResetDetector(context, integration.edits())
                .forget(integration.origin().layout());
        Moves moves = new Moves(context, contributed);
        contributed.forEach(moves::follow);
        contributed.forEach(this::put);
        retireTheRest();
    }

    /** Takes out what was rendered last, and nothing else. Where an entry stands by now is told by its edit, if there is one. */
    void remove(Rendered integration) {
        Map<EntryKey, EntryEdit> edits = integration.edits();
        new TreeMap<>(context.ledger().oldEntries()).forEach((key, before) -> {
            checkPath(key.path(), before.contributor());
            Optional.ofNullable(edits.get(key))
                    .ifPresentOrElse(edit -> removals.remove(key, before, edit), () -> removals.retire(key, before));
        });
        new TreeMap<>(context.ledger().oldFiles()).forEach((path, before) -> {
            checkPath(path, before.contributor());
            files.retire(path, before);
        });
    }

    private void put(Contributed contributed) {
        Contribution contribution = contributed.contribution();
        if (contribution instanceof Contribution.File file) {
            files.put(contributed, file.text());
        } else if (contribution instanceof Contribution.Entries shared) {
            shared.edits().forEach(edit -> entries.put(contributed, edit));
        } else if (contribution instanceof Contribution.ByHand byHand) {
            context.findings().byHand(byHand.what());
        }
    }

    private void retireTheRest() {
        new TreeMap<>(context.ledger().oldEntries()).forEach(removals::retire);
        new TreeMap<>(context.ledger().oldFiles()).forEach(files::retire);
    }

    private static void checkPath(Contributed contributed) {
        Contribution contribution = contributed.contribution();
        if (contribution instanceof Contribution.File || contribution instanceof Contribution.Entries) {
            checkPath(contributed.path(), contributed.contributor());
        }
    }

    private static void checkPath(String written, String contributor) {
        Path path = Path.of(written);
        boolean leaves = path.isAbsolute()
                || path.startsWith(".git")
                || !path.normalize().equals(path);
        if (leaves || List.of("", "..").contains(path.getName(0).toString())) {
            throw new ProblemException(Problem.of(
                    written,
                    "a contributor must write only inside the target",
                    "correct the contributor " + contributor));
        }
    }
}
