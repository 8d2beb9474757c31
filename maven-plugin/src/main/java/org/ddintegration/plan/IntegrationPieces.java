package org.ddintegration.plan;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.ddintegration.contribute.Contributed;
import org.ddintegration.contribute.Contribution;
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
        new TargetResetDetector(context, contributed)
                .forget(integration.origin().layout());
        Moves moves = new Moves(context, contributed);
        contributed.forEach(moves::follow);
        contributed.forEach(this::put);
        retireTheRest();
    }

    /** Takes out what is rendered, and what was last time. */
    void remove(Rendered integration) {
        List<Contributed> contributed = integration.contributed();
        contributed.forEach(IntegrationPieces::checkPath);
        contributed.forEach(this::remove);
        retireTheRest();
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

    private void remove(Contributed contributed) {
        Contribution contribution = contributed.contribution();
        if (contribution instanceof Contribution.File file) {
            files.remove(contributed, file.text());
        } else if (contribution instanceof Contribution.Entries shared) {
            shared.edits().forEach(edit -> removals.remove(contributed, edit));
        }
    }

    private void retireTheRest() {
        new TreeMap<>(context.ledger().oldEntries()).forEach(removals::retire);
        new TreeMap<>(context.ledger().oldFiles()).forEach(files::retire);
    }

    private static void checkPath(Contributed contributed) {
        Contribution contribution = contributed.contribution();
        if (!(contribution instanceof Contribution.File) && !(contribution instanceof Contribution.Entries)) {
            return;
        }
        Path path = Path.of(contributed.path());
        boolean leaves = path.isAbsolute()
                || path.startsWith(".git")
                || !path.normalize().equals(path);
        if (leaves || List.of("", "..").contains(path.getName(0).toString())) {
            throw new ProblemException(Problem.of(
                    contributed.path(),
                    "what a contributor writes stays within the target",
                    "mend the contributor " + contributed.contributor()));
        }
    }
}
