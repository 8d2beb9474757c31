package org.ddintegration.contribute.format.black;

import java.util.ArrayList;
import java.util.List;
import org.ddintegration.contribute.format.black.Leaf.Role;
import org.ddintegration.contribute.format.black.LeafLine.Place;
import org.ddintegration.contribute.format.syntax.SyntaxKind;

/**
 * A line split at a pair of brackets.
 *
 * @param head up to and with the opening bracket
 * @param tail from the closing bracket on
 */
record BracketSplit(LeafLine head, LeafLine body, LeafLine tail) {
    private static final int INDENT = 4;

    static BracketSplit at(LeafLine line, int open, int close) {
        List<Leaf> leaves = line.leaves();
        return new BracketSplit(
                line.part(leaves.subList(0, open + 1), Place.HEAD),
                body(line, leaves.get(open), leaves.subList(open + 1, close)),
                line.part(leaves.subList(close, leaves.size()), Place.TAIL));
    }

    private static LeafLine body(LeafLine line, Leaf open, List<Leaf> inside) {
        List<Leaf> leaves = new ArrayList<>(inside);
        boolean oneParameter = line.isFunction()
                && open.is("(")
                && open.owner() == SyntaxKind.PARAMETERS
                && leaves.stream().noneMatch(leaf -> leaf.is(Role.COMMA));
        if ((oneParameter || line.isImport()) && !leaves.get(leaves.size() - 1).is(Role.COMMA)) {
            leaves.add(Leaf.comma(open.owner()));
        }
        int indent = line.indent() + INDENT;
        LeafLine body = new LeafLine(indent, leaves, Place.BODY, false);
        return isExploded(body, open) ? new LeafLine(indent, leaves, Place.BODY, true) : body;
    }

    private static boolean isExploded(LeafLine body, Leaf open) {
        List<Leaf> leaves = body.leaves();
        if (leaves.isEmpty()) {
            return false;
        }
        boolean trailingComma = body.last().is(Role.COMMA);
        int wanted = DelimiterSplit.highest(body.breaks(), leaves.size() - (trailingComma ? 1 : 0));
        return wanted == Priority.COMMA && (trailingComma || isCollection(open.owner()));
    }

    private static boolean isCollection(SyntaxKind owner) {
        return switch (owner) {
            case TUPLE, LIST, SET, DICT, PARENTHESIZED, GENERATOR, IMPORT_FROM -> true;
            default -> false;
        };
    }

    Leaf open() {
        return head.last();
    }

    Leaf close() {
        return tail.leaves().get(0);
    }

    boolean isHidden() {
        return open().isHidden() && close().isHidden();
    }

    void show() {
        open().show();
        close().show();
    }

    List<LeafLine> lines() {
        return List.of(head, body, tail);
    }
}
