package org.ddintegration.contribute.format.black;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ddintegration.contribute.format.black.Leaf.Role;

/** Splits a line at its last brackets, or at earlier ones when what follows them fits. */
final class RightSplit {
    private final LeafLine line;
    private final boolean parenthesized;

    RightSplit(LeafLine line, boolean parenthesized) {
        this.line = line;
        this.parenthesized = parenthesized;
    }

    /** The split whose first line fits and whose brackets are the last possible ones. */
    Optional<List<LeafLine>> best() {
        Trailers trailers = new Trailers(line);
        while (true) {
            Optional<Set<Leaf>> passed = trailers.next();
            if (passed.isEmpty()) {
                return passing(Set.of());
            }
            Optional<List<LeafLine>> lines = passing(passed.get());
            if (lines.isEmpty() || lines.get().get(0).fits()) {
                return lines;
            }
        }
    }

    /** @param passed closing brackets that are not split at */
    private Optional<List<LeafLine>> passing(Set<Leaf> passed) {
        return last(passed).flatMap(split -> chosen(split, passed));
    }

    private Optional<BracketSplit> last(Set<Leaf> passed) {
        List<Leaf> leaves = line.leaves();
        for (int close = leaves.size() - 1; close > 0; close--) {
            int open = line.partner(close);
            boolean splits = leaves.get(close).is(Role.CLOSE) && !passed.contains(leaves.get(close));
            if (splits && open < close - 1) {
                return open < 0 ? Optional.empty() : Optional.of(BracketSplit.at(line, open, close));
            }
        }
        return Optional.empty();
    }

    private Optional<List<LeafLine>> chosen(BracketSplit split, Set<Leaf> passed) {
        if (!parenthesized && split.isHidden() && !line.isImport() && OmittedParentheses.mayGo(split.body())) {
            Set<Leaf> further = Collections.newSetFromMap(new IdentityHashMap<>());
            further.addAll(passed);
            further.add(split.close());
            Optional<List<LeafLine>> without = last(further).flatMap(other -> chosen(other, further));
            if (without.isPresent()) {
                return without;
            }
            if (!OmittedParentheses.canBeSplit(split.body()) && !split.body().fits()) {
                return Optional.empty();
            }
        }
        split.show();
        return Optional.of(split.lines());
    }
}
