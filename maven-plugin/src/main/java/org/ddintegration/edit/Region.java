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

    public Region shifted(int characters) {
        return new Region(start + characters, end + characters);
    }

    /** 1-based line of its start. */
    public int line(String text) {
        int line = 1;
        for (int feed = text.indexOf('\n'); feed >= 0 && feed < start; feed = text.indexOf('\n', feed + 1)) {
            line++;
        }
        return line;
    }
}
