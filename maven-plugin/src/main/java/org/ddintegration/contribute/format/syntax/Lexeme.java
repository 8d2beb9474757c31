package org.ddintegration.contribute.format.syntax;

/**
 * A token of a logical line.
 *
 * @param spaced whether a blank stands before it when the logical line is on one line
 */
public record Lexeme(Type type, String text, boolean spaced) {
    public enum Type {
        NAME,
        NUMBER,
        STRING,
        OPEN,
        CLOSE,
        SIGN
    }

    public boolean is(String wanted) {
        return type != Type.STRING && text.equals(wanted);
    }
}
