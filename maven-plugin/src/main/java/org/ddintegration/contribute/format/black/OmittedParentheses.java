package org.ddintegration.contribute.format.black;

import java.util.List;
import org.ddintegration.contribute.format.black.Leaf.Role;
import org.ddintegration.contribute.format.syntax.SyntaxKind;

/** Whether a value reads well without the optional parentheses around it, although it is split. */
final class OmittedParentheses {
    private OmittedParentheses() {}

    static boolean mayGo(LeafLine body) {
        int[] breaks = body.breaks();
        int highest = DelimiterSplit.highest(breaks, breaks.length);
        if (highest == Priority.NONE) {
            return true;
        }
        if (DelimiterSplit.count(breaks, highest) > 1) {
            return false;
        }
        if (highest == Priority.DOT) {
            return true;
        }
        List<Leaf> leaves = body.leaves();
        int last = leaves.size() - 1;
        if (leaves.get(0).is(Role.OPEN) && !leaves.get(1).is(Role.CLOSE) && restFits(body)) {
            return true;
        }
        return endsInBrackets(leaves.get(last)) && !leaves.get(last - 1).is(Role.OPEN) && startFits(body);
    }

    /** An index at the end is none to break at: it looks odd. */
    private static boolean endsInBrackets(Leaf last) {
        return last.is(Role.CLOSE) && last.owner() != SyntaxKind.INDEX;
    }

    private static boolean restFits(LeafLine body) {
        int length = body.indent();
        boolean rest = false;
        for (int i = 0; i < body.leaves().size(); i++) {
            if (body.partner(i) == 0) {
                rest = true;
            }
            if (rest) {
                length += body.length(i);
                if (length > LeafLine.COLUMNS) {
                    return false;
                }
                if (body.leaves().get(i).is(Role.OPEN)) {
                    rest = false;
                }
            }
        }
        return true;
    }

    private static boolean startFits(LeafLine body) {
        int length = body.indent();
        boolean others = false;
        int opening = body.partner(body.leaves().size() - 1);
        for (int i = 0; i <= opening; i++) {
            length += body.length(i);
            if (i == opening) {
                return others || length <= LeafLine.COLUMNS;
            }
            others |= body.leaves().get(i).is(Role.OPEN);
        }
        return false;
    }

    /** Whether a split may be found at all; black takes the methods of a string for none. */
    static boolean canBeSplit(LeafLine body) {
        List<Leaf> leaves = body.leaves();
        return leaves.size() > 1
                && !(leaves.get(0).is(Role.STRING) && leaves.get(1).is("."));
    }
}
