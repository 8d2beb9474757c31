package org.ddintegration.plan.entries;

import java.util.Optional;
import org.ddintegration.edit.Region;
import org.ddintegration.plan.content.Content;

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
     * A text without what was inserted, wherever and in whatever style it stands by now.
     *
     * @return empty when it does not stand there, more than once, or with lines below that were indented into it
     */
    static Optional<String> cut(Content content, String text, String inserted) {
        return cut(text, inserted).or(() -> cutRestyled(content, text, inserted));
    }

    private static Optional<String> cutRestyled(Content content, String text, String inserted) {
        String core = EntryLines.core(inserted);
        int wanted = inserted.length() - core.length();
        return content.find(text, core)
                .filter(region -> wanted < 2 || isEnd(text.substring(region.end())))
                .map(region -> region.of(text) + gap(text.substring(region.end()), wanted))
                .flatMap(standing -> cut(text, standing));
    }

    /** Whether a blank line or nothing at all follows. */
    private static boolean isEnd(String below) {
        return below.isBlank() || below.startsWith("\n\n");
    }

    /** As many line ends as the insertion had, or as there are left. */
    private static String gap(String below, int wanted) {
        int found = 0;
        while (found < wanted && below.startsWith("\n", found)) {
            found++;
        }
        return "\n".repeat(found);
    }

    private static Optional<String> cut(String text, String inserted) {
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
