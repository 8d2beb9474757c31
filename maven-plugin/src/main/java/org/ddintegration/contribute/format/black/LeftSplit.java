package org.ddintegration.contribute.format.black;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ddintegration.contribute.format.black.Leaf.Role;

/** Splits the head of a function at its first brackets that are not empty. */
final class LeftSplit {
    private LeftSplit() {}

    static Optional<List<LeafLine>> of(LeafLine line) {
        int open = -1;
        for (int i = 0; i < line.leaves().size() && open < 0; i++) {
            if (line.leaves().get(i).is(Role.OPEN) && line.partner(i) > i + 1) {
                open = i;
            }
        }
        return open < 0 ? Optional.empty() : Optional.of(at(line, open));
    }

    private static List<LeafLine> at(LeafLine line, int open) {
        BracketSplit split = BracketSplit.at(line, open, line.partner(open));
        split.show();
        return new ArrayList<>(split.lines());
    }
}
