package org.ddintegration.contribute.format.black;

import org.ddintegration.contribute.format.black.Leaf.Role;
import org.ddintegration.contribute.format.syntax.SyntaxKind;

/** Commas before closing brackets, which keep most brackets from being joined. */
final class TrailingCommas {
    private TrailingCommas() {}

    /** Whether the comma before a bracket, where there is one, makes black split the line. */
    static boolean isMagic(LeafLine line, int index) {
        Leaf closing = line.leaves().get(index);
        if (!closing.is(Role.CLOSE) || !follows(line, index)) {
            return false;
        }
        if (closing.is("}") || line.isImport()) {
            return true;
        }
        return closing.is("]")
                ? closing.owner() != SyntaxKind.INDEX || !isOneItem(line, index)
                : line.partner(index) >= 0 && !isOneItem(line, index);
    }

    /** Whether the comma before a closing bracket keeps a split from passing the bracket. */
    static boolean holds(LeafLine line, int closing) {
        Leaf leaf = line.leaves().get(closing);
        boolean round = leaf.is(")") || leaf.isHidden();
        return follows(line, closing) && line.partner(closing) >= 0 && !(round && isOneItem(line, closing));
    }

    private static boolean follows(LeafLine line, int closing) {
        return closing > 0 && line.leaves().get(closing - 1).is(Role.COMMA);
    }

    /**
     * Whether one comma at most is between a closing bracket and its opening one; the comma of a call counts twice. Black
     * counts by the depths that it noted last, which an attempt to split at these brackets changes.
     */
    private static boolean isOneItem(LeafLine line, int closing) {
        int inside = line.leaves().get(closing).depth() + 1;
        int commas = 0;
        for (Leaf leaf : line.leaves().subList(line.partner(closing) + 1, closing)) {
            if (leaf.depth() == inside && leaf.is(Role.COMMA) && leaf.priority() == Priority.COMMA) {
                boolean list = leaf.owner() == SyntaxKind.ARGUMENTS || leaf.owner() == SyntaxKind.PARAMETERS;
                commas += list ? 2 : 1;
            }
        }
        return commas < 2;
    }
}
