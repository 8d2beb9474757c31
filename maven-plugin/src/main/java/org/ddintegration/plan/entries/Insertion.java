package org.ddintegration.plan.entries;

import java.util.Optional;
import org.ddintegration.edit.Region;

/**
 * What putting an entry added to a text: the entry and the gap that it needed. With it an entry can be taken out again
 * by its text alone, for want of an edit that knows it. Lines end in a line feed.
 */
final class Insertion {
    /** Of an entry that does more than add whole lines. */
    static final String UNKNOWN = "";

    private Insertion() {}

    /** @param entry where the entry stands in {@code with} */
    static String between(String without, String with, Region entry) {
        int added = with.length() - without.length();
        int start = 0;
        while (start < without.length() && without.charAt(start) == with.charAt(start)) {
            start++;
        }
        if (added <= 0 || !with.substring(start + added).equals(without.substring(start))) {
            return UNKNOWN;
        }
        // Where neighbours begin alike, several pieces of the text may be the one that was added.
        for (int from = start; isAddition(with, from, start, added); from--) {
            boolean holdsEntry = from <= entry.start() && entry.end() <= from + added;
            if (holdsEntry && ownLines(with, from, from + added)) {
                return with.substring(from, from + added);
            }
        }
        return UNKNOWN;
    }

    /** Whether the text is the same without this piece as without the one that begins at {@code start}. */
    private static boolean isAddition(String with, int from, int start, int added) {
        return from >= 0 && (from == start || with.charAt(from) == with.charAt(from + added));
    }

    /**
     * A text without what was inserted, wherever it stands by now.
     *
     * @return empty when it does not stand there, more than once, or with lines below that were indented into it
     */
    static Optional<String> cut(String text, String inserted) {
        String core = EntryLines.core(inserted);
        int start = core.isEmpty() ? -1 : next(text, core, 0);
        if (start < 0 || next(text, core, start + 1) >= 0) {
            return Optional.empty();
        }
        int end = start + core.length();
        if (indentation(text.substring(end)) > indentation(core)) {
            return Optional.empty();
        }
        String gap = "\n".repeat(inserted.length() - core.length());
        if (text.startsWith(gap, end)) {
            return Optional.of(text.substring(0, start) + text.substring(end + gap.length()));
        }
        boolean last = EntryLines.core(text.substring(end)).isEmpty();
        return last && text.startsWith(gap, start - gap.length())
                ? Optional.of(text.substring(0, start - gap.length()) + text.substring(end))
                : Optional.empty();
    }

    /** Of the first line that says something. */
    private static int indentation(String lines) {
        return lines.lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .map(line -> line.length() - line.stripLeading().length())
                .orElse(0);
    }

    private static int next(String text, String inserted, int from) {
        int start = text.indexOf(inserted, from);
        while (start >= 0 && !ownLines(text, start, start + inserted.length())) {
            start = text.indexOf(inserted, start + 1);
        }
        return start;
    }

    private static boolean ownLines(String text, int start, int end) {
        boolean opens = start == 0 || text.charAt(start - 1) == '\n' || text.charAt(start) == '\n';
        boolean closes = end == text.length() || text.charAt(end) == '\n' || text.charAt(end - 1) == '\n';
        return opens && closes;
    }
}
