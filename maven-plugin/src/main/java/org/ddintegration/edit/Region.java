package org.ddintegration.edit;

/**
 * A part of a text.
 *
 * @param start offset of its first character
 * @param end offset after its last
 */
public record Region(int start, int end) {
    public String of(String text) {
        return text.substring(start, end);
    }

    /** 1-based line of its start. */
    public int line(String text) {
        return (int) text.substring(0, start).chars().filter(c -> c == '\n').count() + 1;
    }
}
