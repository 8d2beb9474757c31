package org.ddintegration.it.format;

import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A piece of Python in a place where it is valid.
 *
 * @param before whole lines before it, indented
 * @param piece a statement, the head of a compound one, or an item with a comma after it; not indented
 * @param after whole lines after it, indented
 * @param indent columns before the piece
 */
record FormatCase(String before, String piece, String after, int indent) {
    String text() {
        return laid(UnaryOperator.identity());
    }

    /** The text with the piece laid out. */
    String laid(UnaryOperator<String> layout) {
        String margin = " ".repeat(indent);
        String laid = layout.apply(piece)
                .lines()
                .map(line -> line.isEmpty() ? line : margin + line)
                .collect(Collectors.joining("\n"));
        return before + laid + "\n" + after;
    }
}
