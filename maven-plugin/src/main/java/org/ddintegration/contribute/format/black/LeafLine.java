package org.ddintegration.contribute.format.black;

import java.util.ArrayDeque;
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
        if (place != Place.TAIL) {
            markDepths();
        }
        this.hidden = IntStream.range(0, leaves.size())
                .filter(i -> isTracked(i) && leaves.get(i).isHidden())
                .mapToObj(this.leaves::get)
                .toList();
        this.magicComma =
                IntStream.range(0, leaves.size()).anyMatch(i -> isTracked(i) && TrailingCommas.isMagic(this, i));
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

    /** A leaf outside the brackets of a head keeps the depth that it had. */
    private void markDepths() {
        int depth = 0;
        for (int i = 0; i < partners.length; i++) {
            boolean bracket = partners[i] >= 0;
            depth -= bracket && leaves.get(i).is(Role.CLOSE) ? 1 : 0;
            if (place != Place.HEAD || depth > 0 || bracket) {
                leaves.get(i).setDepth(depth);
            }
            depth += bracket && leaves.get(i).is(Role.OPEN) ? 1 : 0;
        }
    }

    /** Black looks for trailing commas in the brackets of a head, and nowhere in a tail. */
    private boolean isTracked(int index) {
        return place == Place.WHOLE || place == Place.BODY || (place == Place.HEAD && partners[index] >= 0);
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
        return !leaves.isEmpty() && leaves.get(0).is("from") && leaves.get(0).owner() == SyntaxKind.IMPORT_FROM;
    }

    boolean isFunction() {
        return !leaves.isEmpty() && leaves.get(0).owner() == SyntaxKind.FUNCTION && place == Place.WHOLE;
    }

    String text() {
        return text(false);
    }

    /** The line as it is printed when it is not split any more. */
    String finalText() {
        return text(true);
    }

    private String text(boolean isFinal) {
        StringBuilder text = new StringBuilder(" ".repeat(indent));
        for (int i = 0; i < leaves.size(); i++) {
            boolean close = i == 0 || (isFinal && isHugged(i));
            text.append(close ? leaves.get(i).text() : leaves.get(i).spacedText());
        }
        leaves.stream().map(Leaf::comment).filter(comment -> !comment.isEmpty()).forEach(comment -> text.append("  ")
                .append(comment));
        return text.toString();
    }

    /** Whether it is the operator of a power or follows it, neither of them at an end of the line. */
    private boolean isHugged(int index) {
        int operator = leaves.get(index).is("**") ? index : index - 1;
        return leaves.get(index).hasBlankForNow() && operator > 0 && operator < leaves.size() - 1;
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

    Leaf last() {
        return leaves.get(leaves.size() - 1);
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
}
