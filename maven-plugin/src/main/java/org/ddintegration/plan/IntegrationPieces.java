package org.ddintegration.plan;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.ddintegration.contribute.Contributed;
import org.ddintegration.contribute.Contribution;

/** Brings all that was rendered for one integration into a draft. */
final class IntegrationPieces {
    private final Context context;
    private final FilePieces files;
    private final EntryPieces entries;

    IntegrationPieces(Context context) {
        this.context = context;
        this.files = new FilePieces(context);
        this.entries = new EntryPieces(context);
    }

    void put(Contributed contributed) {
        Contribution contribution = contributed.contribution();
        if (contribution instanceof Contribution.File file) {
            checkPath(contributed);
            files.put(contributed, file.text());
        } else if (contribution instanceof Contribution.Entries shared) {
            checkPath(contributed);
            shared.edits().forEach(edit -> entries.put(contributed, edit));
        } else if (contribution instanceof Contribution.ByHand byHand) {
            context.findings().byHand(byHand.what());
        }
    }

    /** Takes out what was rendered last time and is not now. */
    void retireTheRest() {
        new TreeMap<>(context.ledger().oldEntries()).forEach(entries::retire);
        new TreeMap<>(context.ledger().oldFiles()).forEach(files::retire);
    }

    private static void checkPath(Contributed contributed) {
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
