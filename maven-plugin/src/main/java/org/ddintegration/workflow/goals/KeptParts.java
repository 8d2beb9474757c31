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
import org.ddintegration.target.TestExclusions;

/**
 * What is looked after of an integration that was written by hand: its entries in shared files, as they stand where they do.
 * Its own files are nobody's but their writers'; one that the target wants and that is missing is theirs to write.
 */
final class KeptParts {
    /** Where a target has what belongs to tests, and what their results say. */
    private static final List<String> OF_TESTS = List.of("tests/", "riotfile.py", "supported_versions");

    private final Checkout target;
    private final Descriptor descriptor;
    private final boolean isTested;

    KeptParts(Checkout target, Descriptor descriptor) {
        this.target = target;
        this.descriptor = descriptor;
        this.isTested = !TestExclusions.has(target, descriptor.name());
    }

    /** Whether a contributor adds to files that others share. */
    boolean isShared(RegisteredContributor contributor) {
        return !contributor.isOfOneIntegration();
    }

    /**
     * Without what several may need, such as words: whoever wrote the files has seen to that; and without what tests would
     * need that the target does not want.
     */
    Stream<Contributed> of(Contributed contributed) {
        if (!(contributed.contribution() instanceof Contribution.Entries entries)) {
            return Stream.empty();
        }
        Contribution.Entries kept = new Contribution.Entries(entries.edits().stream()
                .filter(edit -> !edit.isCommon())
                .<EntryEdit>map(StandingEntry::new)
                .toList());
        return Stream.of(
                isWanted(contributed.path())
                        ? contributed.with(kept)
                        : new EntryPlaces(target).standing(contributed, kept));
    }

    private boolean isWanted(String path) {
        return isTested || OF_TESTS.stream().noneMatch(path::startsWith);
    }

    /** Files that every integration has. */
    Stream<Contributed> missing(List<RegisteredContributor> contributors) {
        return contributors.stream()
                .filter(contributor -> contributor.isOfOneIntegration() && contributor.isExpected())
                .filter(contributor -> isWanted(contributor.pathIn(target, descriptor))
                        && !target.exists(contributor.pathIn(target, descriptor)))
                .map(contributor -> contributor.left(target, descriptor, "is missing, and other integrations have it"));
    }
}
