package org.ddintegration.contribute.format.black;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ddintegration.contribute.format.black.Leaf.Role;

/** Splits the head of a function at its first brackets that are not empty. */
final class LeftSplit {
    private LeftSplit() {}

    static Optional<List<LeafLine>> of(LeafLine line) {
        return IntStream.range(0, line.leaves().size())
                .filter(i -> line.leaves().get(i).is(Role.OPEN) && line.partner(i) > i + 1)
                .boxed()
                .findFirst()
                .map(open -> at(line, open));
    }

    private static List<LeafLine> at(LeafLine line, int open) {
        BracketSplit split = BracketSplit.at(line, open, line.partner(open));
        split.show();
        return split.lines();
    }
}
