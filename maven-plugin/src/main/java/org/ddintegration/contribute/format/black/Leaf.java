package org.ddintegration.contribute.format.black;

import org.ddintegration.contribute.format.syntax.SyntaxKind;

/**
 * A token as black moves it about. A pair of parentheses that black may add is hidden: it has no text until it is shown.
 */
final class Leaf {
    enum Role {
        OPEN,
        CLOSE,
        COMMA,
        STRING,
        OTHER
    }

    private final Role role;
    private final boolean spaced;
    private final int priority;
    private final SyntaxKind owner;
    private String text;
    private String comment = "";

    /**
     * @param priority how much a line break is wanted before it, or after it when it is a comma
     * @param owner what it is a part of
     */
    Leaf(Role role, String text, boolean spaced, int priority, SyntaxKind owner) {
        this.role = role;
        this.text = text;
        this.spaced = spaced;
        this.priority = priority;
        this.owner = owner;
    }

    static Leaf hidden(Role role, boolean spaced) {
        return new Leaf(role, "", spaced, Priority.NONE, SyntaxKind.PARENTHESIZED);
    }

    static Leaf comma(SyntaxKind owner) {
        return new Leaf(Role.COMMA, ",", false, Priority.COMMA, owner);
    }

    Leaf copy() {
        Leaf copy = new Leaf(role, text, spaced, priority, owner);
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

    SyntaxKind owner() {
        return owner;
    }

    String text() {
        return text;
    }

    /** The text with the blank before it. */
    String spacedText() {
        return spaced ? " " + text : text;
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
