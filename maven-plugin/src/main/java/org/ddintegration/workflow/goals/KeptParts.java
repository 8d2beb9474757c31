package org.ddintegration.workflow.goals;

import java.util.List;
import java.util.stream.Stream;
import org.ddintegration.contribute.Contributed;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.RegisteredContributor;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.edit.EntryEdit;
import org.ddintegration.edit.StandingEntry;
import org.ddintegration.target.Checkout;

/**
 * What is looked after of an integration that was written by hand: its entries in shared files, as they stand where they do.
 * Its own files are nobody's but their writers'; one that the target wants and that is missing is theirs to write.
 */
final class KeptParts {
    private final Checkout target;
    private final Descriptor descriptor;

    KeptParts(Checkout target, Descriptor descriptor) {
        this.target = target;
        this.descriptor = descriptor;
    }

    /** Whether a contributor adds to files that others share. */
    boolean isShared(RegisteredContributor contributor) {
        return !contributor.isOfOneIntegration();
    }

    /** Without what several may need, such as words: whoever wrote the files has seen to that. */
    Stream<Contributed> of(Contributed contributed) {
        return contributed.contribution() instanceof Contribution.Entries entries
                ? Stream.of(contributed.with(new Contribution.Entries(entries.edits().stream()
                        .filter(edit -> !edit.isCommon())
                        .<EntryEdit>map(StandingEntry::new)
                        .toList())))
                : Stream.empty();
    }

    /** Files that every integration has. */
    Stream<Contributed> missing(List<RegisteredContributor> contributors) {
        return contributors.stream()
                .filter(contributor -> contributor.isOfOneIntegration() && contributor.isExpected())
                .filter(contributor -> !target.exists(contributor.pathIn(target, descriptor)))
                .map(contributor -> contributor.left(target, descriptor, "is missing, and other integrations have it"));
    }
}
