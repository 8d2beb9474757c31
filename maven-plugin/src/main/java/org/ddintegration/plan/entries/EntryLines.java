package org.ddintegration.plan.entries;

import org.ddintegration.edit.Region;

/**
 * The whole lines that an entry stands on. What stands on them beside it, and line ends around it, belong to the text
 * and not to the entry.
 */
final class EntryLines {
    private final String text;
    private final int start;
    private final int end;
    private final Region core;

    private EntryLines(String text, Region core) {
        this.text = text;
        this.core = core;
        this.start = text.lastIndexOf('\n', core.start() - 1) + 1;
        int feed = text.indexOf('\n', core.end());
        this.end = feed < 0 ? text.length() : feed;
    }

    static EntryLines around(String text, Region region) {
        String entry = region.of(text);
        String trimmed = core(entry);
        int from = region.start() + Math.max(0, entry.indexOf(trimmed));
        return new EntryLines(text, new Region(from, from + trimmed.length()));
    }

    /** An entry without line ends around it. */
    static String core(String entry) {
        int from = 0;
        int to = entry.length();
        while (from < to && entry.charAt(from) == '\n') {
            from++;
        }
        while (to > from && entry.charAt(to - 1) == '\n') {
            to--;
        }
        return entry.substring(from, to);
    }

    /** The lines as they would be with another entry in place of this, ended by a line feed. */
    String with(String entry) {
        return text.substring(start, core.start()) + core(entry) + text.substring(core.end(), end) + "\n";
    }

    Region region() {
        return core;
    }

    String lines() {
        return text.substring(start, end) + "\n";
    }

    /** The text with other lines in place of these. */
    String replaceLines(String lines) {
        return text.substring(0, start) + core(lines) + text.substring(end);
    }
}
