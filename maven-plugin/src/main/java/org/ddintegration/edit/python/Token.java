package org.ddintegration.edit.python;

/**
 * A token of Python or JSON.
 *
 * @param start offset of its first character
 * @param end offset after its last
 * @param depth how many brackets are open around it; an opening and its closing bracket have the same depth
 */
public record Token(Kind kind, int start, int end, int depth) {
    public enum Kind {
        /** A name or a number. */
        WORD,
        STRING,
        COMMENT,
        OPEN,
        CLOSE,
        /** Any other character. */
        SIGN
    }

    public String of(String text) {
        return text.substring(start, end);
    }

    public boolean is(Kind wanted, String content, String text) {
        return kind == wanted && end - start == content.length() && text.startsWith(content, start);
    }
}
