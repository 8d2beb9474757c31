package org.ddintegration.contribute.format.black;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ddintegration.contribute.format.black.LeafLine.Place;
import org.ddintegration.contribute.format.syntax.SyntaxKind;

/** Splits what is inside brackets at its commas, or at its loosest operators. */
final class DelimiterSplit {
    private DelimiterSplit() {}

    static Optional<List<LeafLine>> of(LeafLine line) {
        List<Leaf> leaves = line.leaves();
        int[] breaks = line.breaks();
        int wanted = highest(breaks, leaves.size() - 1);
        if (wanted == Priority.NONE || (wanted == Priority.DOT && count(breaks, wanted) == 1)) {
            return Optional.empty();
        }
        List<LeafLine> lines = new ArrayList<>();
        List<Leaf> current = new ArrayList<>();
        for (int i = 0; i < breaks.length; i++) {
            current.add(leaves.get(i));
            if (breaks[i] == wanted) {
                lines.add(line.part(current, Place.BODY));
                current.clear();
            }
        }
        if (!current.isEmpty()) {
            if (wanted == Priority.COMMA) {
                current.add(Leaf.comma(SyntaxKind.ITEM));
            }
            lines.add(line.part(current, Place.BODY));
        }
        return Optional.of(lines);
    }

    /** The highest of the first ones. */
    static int highest(int[] breaks, int first) {
        return IntStream.of(breaks).limit(first).max().orElse(Priority.NONE);
    }

    static int count(int[] breaks, int wanted) {
        return (int) IntStream.of(breaks).filter(priority -> priority == wanted).count();
    }
}
