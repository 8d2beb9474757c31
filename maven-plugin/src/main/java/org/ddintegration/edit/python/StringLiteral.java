package org.ddintegration.edit.python;

/** String literals of Python and JSON. */
final class StringLiteral {
    private StringLiteral() {}

    /** What stands between the quotes, escapes as they are written. */
    static String value(String literal) {
        int open = Math.min(indexOrEnd(literal, '"'), indexOrEnd(literal, '\''));
        char quote = literal.charAt(open);
        int width = literal.startsWith(String.valueOf(quote).repeat(3), open) && literal.length() - open >= 6 ? 3 : 1;
        return literal.substring(open + width, literal.length() - width);
    }

    private static int indexOrEnd(String text, char c) {
        int index = text.indexOf(c);
        return index < 0 ? text.length() : index;
    }
}
