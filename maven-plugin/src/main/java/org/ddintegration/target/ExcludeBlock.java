package org.ddintegration.target;

import java.util.List;

/**
 * The lines of an exclude file that one workspace has there, between two marks. All other lines stay as they are, and with
 * the block taken out again so does the end of the file.
 */
final class ExcludeBlock {
    private static final String END = "# <<< dd-maven-plugin <<<";

    private final String begin;

    /** @param workspace what tells it from other workspaces with a block in the same file; one line */
    ExcludeBlock(String workspace) {
        this.begin = "# >>> dd-maven-plugin: " + workspace + " >>>";
    }

    /** @param patterns lines of the block; without any there is no block */
    String put(String text, List<String> patterns) {
        int start = lineOf(begin, text, 0);
        if (start < 0) {
            return patterns.isEmpty() ? text : append(text, patterns);
        }
        int end = endOf(text, start);
        if (patterns.isEmpty()) {
            boolean isEndOfText = end == text.length() && !text.endsWith("\n");
            return text.substring(0, isEndOfText ? start - lineEndBefore(text, start) : start) + text.substring(end);
        }
        boolean isEnded = text.charAt(end - 1) == '\n';
        return text.substring(0, start) + block(patterns, lineEnd(text), isEnded) + text.substring(end);
    }

    private String append(String text, List<String> patterns) {
        boolean isEnded = text.isEmpty() || text.endsWith("\n");
        String lineEnd = lineEnd(text);
        return text + (isEnded ? "" : lineEnd) + block(patterns, lineEnd, isEnded);
    }

    private String block(List<String> patterns, String lineEnd, boolean isEnded) {
        return begin + lineEnd + String.join(lineEnd, patterns) + lineEnd + END + (isEnded ? lineEnd : "");
    }

    /** Where the block ends that starts here; after its first line when the mark of its end was taken out. */
    private int endOf(String text, int start) {
        int first = nextLine(text, start);
        int end = lineOf(END, text, first);
        int other = lineOf("# >>> dd-maven-plugin: ", text, first);
        return end < 0 || (other >= 0 && other < end) ? first : nextLine(text, end);
    }

    /** Where a line starts that is, or begins with, one of the marks; -1 when there is none. */
    private static int lineOf(String mark, String text, int from) {
        boolean isWhole = mark.endsWith(">>>") || mark.endsWith("<<<");
        for (int start = from; start < text.length(); start = nextLine(text, start)) {
            String line = text.substring(start, nextLine(text, start)).stripTrailing();
            if (isWhole ? line.equals(mark) : line.startsWith(mark)) {
                return start;
            }
        }
        return -1;
    }

    private static int nextLine(String text, int start) {
        int feed = text.indexOf('\n', start);
        return feed < 0 ? text.length() : feed + 1;
    }

    private static String lineEnd(String text) {
        int feed = text.indexOf('\n');
        return feed > 0 && text.charAt(feed - 1) == '\r' ? "\r\n" : "\n";
    }

    private static int lineEndBefore(String text, int start) {
        String before = text.substring(0, start);
        return before.endsWith("\r\n") ? 2 : before.endsWith("\n") ? 1 : 0;
    }
}
