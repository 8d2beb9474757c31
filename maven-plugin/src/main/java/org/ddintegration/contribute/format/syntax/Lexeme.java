package org.ddintegration.contribute.format.syntax;

/**
 * A token of a logical line.
 *
 * @param spaced whether a blank stands before it when the logical line is on one line
 * @param line on which of the logical line's lines it is, from 0
 */
public record Lexeme(TokenType type, String text, boolean spaced, int line) {
    public enum TokenType {
        NAME,
        NUMBER,
        STRING,
        OPEN,
        CLOSE,
        SIGN
    }

    public boolean is(String wanted) {
        return type != TokenType.STRING && text.equals(wanted);
    }
}
