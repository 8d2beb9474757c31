package org.ddintegration.contribute.format;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of Python, which goes on over line ends inside brackets and strings.
 *
 * @param text with its blanks before it and without the line end after it
 */
record LogicalLine(String text) {
    static final int COLUMNS = 120;
    /** Commas before closing brackets, and parentheses that may be needless. */
    private static final List<String> UNSETTLED = List.of(",)", ",]", ",}", " (", "@(", "((", "**");

    /** The lines of a text; with line ends between them they are the text. */
    static List<LogicalLine> of(String text) {
        List<LogicalLine> lines = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int end = LineEndSearch.from(text, start);
            lines.add(new LogicalLine(text.substring(start, end)));
            start = end + 1;
        }
        return lines;
    }

    int indent() {
        int indent = 0;
        while (indent < text.length() && text.charAt(indent) == ' ') {
            indent++;
        }
        return indent;
    }

    boolean isCode() {
        int indent = indent();
        return indent < text.length() && text.charAt(indent) != '#';
    }

    boolean isOnOneLine() {
        return text.indexOf('\n') < 0;
    }

    /**
     * Whether it is as any formatter leaves it: it is short, and neither commas nor parentheses in it ask for more.
     *
     * @param indent columns before it
     */
    boolean isSettled(int indent) {
        boolean narrow = text.chars().allMatch(c -> c < 0x80);
        return isOnOneLine()
                && indent + text.length() * (narrow ? 1 : 2) <= COLUMNS
                && UNSETTLED.stream().noneMatch(text::contains);
    }
}
