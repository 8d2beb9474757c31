package org.ddintegration.contribute.format.black;

import org.ddintegration.contribute.format.syntax.SyntaxKind;

/**
 * A token as black moves it about. A pair of parentheses that black may add is hidden: it has no text until it is shown.
 */
final class Leaf {
    static final int NOT_IN_SOURCE = -1;

    enum Role {
        OPEN,
        CLOSE,
        COMMA,
        STRING,
        OTHER
    }

    /** What is before a leaf that is not the first of its line. */
    enum Gap {
        NONE,
        BLANK,
        /** A blank that is taken out again when all lines are split: at the operator of a power. */
        BLANK_FOR_NOW
    }

    private final Role role;
    private final Gap gap;
    private final int priority;
    private final SyntaxKind owner;
    private final int sourceLine;
    private String text;
    private String comment = "";
    private int depth;

    /**
     * @param priority how much a line break is wanted before it, or after it when it is a comma
     * @param owner what it is a part of
     * @param sourceLine on which line of the source it is, or {@link #NOT_IN_SOURCE}
     */
    Leaf(Role role, String text, Gap gap, int priority, SyntaxKind owner, int sourceLine) {
        this.role = role;
        this.text = text;
        this.gap = gap;
        this.priority = priority;
        this.owner = owner;
        this.sourceLine = sourceLine;
    }

    static Leaf hidden(Role role, Gap gap) {
        return new Leaf(role, "", gap, Priority.NONE, SyntaxKind.PARENTHESIZED, NOT_IN_SOURCE);
    }

    static Leaf comma(SyntaxKind owner) {
        return new Leaf(Role.COMMA, ",", Gap.NONE, Priority.COMMA, owner, NOT_IN_SOURCE);
    }

    /** The same, for which black does not know any more where it was. */
    Leaf copy() {
        Leaf copy = new Leaf(role, text, gap, priority, owner, NOT_IN_SOURCE);
        copy.comment = comment;
        return copy;
    }

    boolean is(Role wanted) {
        return role == wanted;
    }

    boolean is(String wanted) {
        return text.equals(wanted) && role != Role.STRING;
    }

    int priority() {
        return priority;
    }

    int sourceLine() {
        return sourceLine;
    }

    SyntaxKind owner() {
        return owner;
    }

    String text() {
        return text;
    }

    /** The text with the blank before it. */
    String spacedText() {
        return gap == Gap.NONE ? text : " " + text;
    }

    boolean hasBlankForNow() {
        return gap == Gap.BLANK_FOR_NOW;
    }

    /** How many brackets were open around it in the last line that was made with it. */
    int depth() {
        return depth;
    }

    void setDepth(int depth) {
        this.depth = depth;
    }

    String comment() {
        return comment;
    }

    void setComment(String comment) {
        this.comment = comment;
    }

    boolean isHidden() {
        return text.isEmpty();
    }

    void show() {
        if (isHidden()) {
            text = role == Role.OPEN ? "(" : ")";
        }
    }
}
