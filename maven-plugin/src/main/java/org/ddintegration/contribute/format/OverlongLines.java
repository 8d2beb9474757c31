package org.ddintegration.contribute.format;

import java.util.stream.Collectors;

/** Breaks lines of documentation at their blanks, where no formatter makes them shorter. */
final class OverlongLines {
    private static final String DEEPER = " ".repeat(4);

    private OverlongLines() {}

    /** @param columns that a line may have; a word that has more stays whole */
    static String broken(String text, int columns) {
        return text.lines().map(line -> brokenLine(line, columns)).collect(Collectors.joining("\n"));
    }

    private static String brokenLine(String line, int columns) {
        String margin = " ".repeat(leadingBlanks(line)) + DEEPER;
        StringBuilder broken = new StringBuilder();
        String rest = line;
        int blank = lastBlank(rest, columns);
        while (blank > 0) {
            broken.append(rest, 0, blank).append('\n');
            rest = margin + rest.substring(blank + 1);
            blank = lastBlank(rest, columns);
        }
        return broken.append(rest).toString();
    }

    /** The last blank to end a line at, or 0 when there is none or when the line is not too long. */
    private static int lastBlank(String line, int columns) {
        int blank = line.length() <= columns ? 0 : line.lastIndexOf(' ', columns);
        return blank > leadingBlanks(line) + DEEPER.length() ? blank : 0;
    }

    private static int leadingBlanks(String line) {
        return line.length() - line.stripLeading().length();
    }
}
