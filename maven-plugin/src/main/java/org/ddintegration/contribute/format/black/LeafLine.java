package org.ddintegration.contribute.format.black;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import org.ddintegration.contribute.format.black.Leaf.Role;
import org.ddintegration.contribute.format.syntax.SyntaxKind;

/** A line in the making: what black prints on one line unless it splits it further. */
final class LeafLine {
    static final int COLUMNS = 120;

    /** What a line is to the brackets that it was split at. */
    enum Place {
        WHOLE,
        HEAD,
        BODY,
        TAIL
    }

    private final int indent;
    private final List<Leaf> leaves;
    private final Place place;
    private final boolean exploded;
    private final int[] partners;
    private final List<Leaf> hidden;
    private final boolean magicComma;

    /** @param exploded whether it must be split at its commas, even when it fits */
    LeafLine(int indent, List<Leaf> leaves, Place place, boolean exploded) {
        this.indent = indent;
        this.leaves = List.copyOf(leaves);
        this.place = place;
        this.exploded = exploded;
        this.partners = partners(this.leaves);
        this.hidden = IntStream.range(0, leaves.size())
                .filter(i -> isTracked(i) && leaves.get(i).isHidden())
                .mapToObj(this.leaves::get)
                .toList();
        this.magicComma = IntStream.range(0, leaves.size()).anyMatch(i -> isTracked(i) && isMagic(i));
    }

    private static int[] partners(List<Leaf> leaves) {
        int[] partners = new int[leaves.size()];
        Arrays.fill(partners, -1);
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < partners.length; i++) {
            if (leaves.get(i).is(Role.OPEN)) {
                open.push(i);
            } else if (leaves.get(i).is(Role.CLOSE) && !open.isEmpty()) {
                partners[i] = open.pop();
                partners[partners[i]] = i;
            }
        }
        return partners;
    }

    /** Black looks for trailing commas in the brackets of a head, and nowhere in a tail. */
    private boolean isTracked(int index) {
        return place == Place.WHOLE || place == Place.BODY || place == Place.HEAD && partners[index] >= 0;
    }

    private boolean isMagic(int index) {
        Leaf closing = leaves.get(index);
        if (!closing.is(Role.CLOSE) || index == 0 || !leaves.get(index - 1).is(Role.COMMA)) {
            return false;
        }
        if (closing.is("}") || isImport()) {
            return true;
        }
        if (closing.is("]")) {
            return closing.owner() != SyntaxKind.INDEX || !isOneItem(index);
        }
        return partners[index] >= 0 && !isOneItem(index);
    }

    /** Whether one comma at most is between a closing bracket and its opening one; two for the comma of a call. */
    private boolean isOneItem(int closing) {
        int commas = 0;
        int depth = 0;
        for (int i = partners[closing] + 1; i < closing; i++) {
            Leaf leaf = leaves.get(i);
            depth += leaf.is(Role.OPEN) ? 1 : leaf.is(Role.CLOSE) ? -1 : 0;
            if (depth == 0 && leaf.is(Role.COMMA)) {
                boolean list = leaf.owner() == SyntaxKind.ARGUMENTS || leaf.owner() == SyntaxKind.PARAMETERS;
                commas += list ? 2 : 1;
            }
        }
        return commas < 2;
    }

    /** Whether a closing bracket has a comma before it that keeps it from being joined. */
    boolean endsInMagicComma(int closing) {
        boolean comma = closing > 0 && leaves.get(closing - 1).is(Role.COMMA) && partners[closing] >= 0;
        return comma && !(leaves.get(closing).is(")") && isOneItem(closing));
    }

    LeafLine copy() {
        return new LeafLine(indent, leaves.stream().map(Leaf::copy).toList(), place, exploded);
    }

    LeafLine part(List<Leaf> some, Place where) {
        return new LeafLine(indent, some, where, false);
    }

    int indent() {
        return indent;
    }

    List<Leaf> leaves() {
        return leaves;
    }

    boolean isInsideBrackets() {
        return place == Place.BODY;
    }

    boolean isExploded() {
        return exploded;
    }

    boolean hasMagicComma() {
        return magicComma;
    }

    List<Leaf> hidden() {
        return hidden;
    }

    /** The index of the bracket that belongs to the one at an index, or -1 where the line has none. */
    int partner(int index) {
        return partners[index];
    }

    boolean isImport() {
        return !leaves.isEmpty()
                && leaves.get(0).is("from")
                && leaves.get(0).owner() == SyntaxKind.IMPORT_FROM;
    }

    boolean isFunction() {
        return !leaves.isEmpty() && leaves.get(0).owner() == SyntaxKind.FUNCTION && place == Place.WHOLE;
    }

    String text() {
        StringBuilder text = new StringBuilder(" ".repeat(indent));
        for (int i = 0; i < leaves.size(); i++) {
            text.append(i == 0 ? leaves.get(i).text() : leaves.get(i).spacedText());
        }
        leaves.stream().map(Leaf::comment).filter(comment -> !comment.isEmpty()).forEach(comment -> text.append("  ")
                .append(comment));
        return text.toString();
    }

    /** Columns of the leaf at an index with the blank before it and its comment. */
    int length(int index) {
        Leaf leaf = leaves.get(index);
        return width(index == 0 ? leaf.text() : leaf.spacedText()) + width(leaf.comment());
    }

    boolean fits() {
        return width(text()) <= COLUMNS;
    }

    static int width(String text) {
        return text.codePointCount(0, text.length());
    }

    /** How much a break is wanted after each leaf; outside all brackets only. */
    int[] breaks() {
        int[] breaks = new int[leaves.size()];
        int depth = 0;
        for (int i = 0; i < breaks.length; i++) {
            Leaf leaf = leaves.get(i);
            if (leaf.is(Role.CLOSE) && partners[i] >= 0) {
                depth--;
            }
            if (depth == 0 && leaf.priority() > Priority.NONE) {
                if (leaf.is(Role.COMMA)) {
                    breaks[i] = leaf.priority();
                } else if (i > 0) {
                    breaks[i - 1] = leaf.priority();
                }
            }
            if (leaf.is(Role.OPEN)) {
                depth++;
            }
        }
        return breaks;
    }

    static LeafLine body(int indent, List<Leaf> leaves, boolean exploded) {
        return new LeafLine(indent, new ArrayList<>(leaves), Place.BODY, exploded);
    }
}
