package org.ddintegration.edit;

import java.util.ArrayList;
import java.util.List;

/**
 * A text by its lines.
 *
 * @param lines an empty line after a final line end is not one of them
 */
public record Lines(String text, List<Line> lines) {
    /**
     * One line.
     *
     * @param start offset of its first character
     * @param end offset of its line end
     * @param next offset after its line end
     */
    public record Line(int start, int end, int next) {}

    public static Lines of(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int feed = text.indexOf('\n', start);
            int next = feed < 0 ? text.length() : feed + 1;
            int end = feed < 0 ? next : feed > start && text.charAt(feed - 1) == '\r' ? feed - 1 : feed;
            lines.add(new Line(start, end, next));
            start = next;
        }
        return new Lines(text, List.copyOf(lines));
    }

    public int count() {
        return lines.size();
    }

    public Line get(int index) {
        return lines.get(index);
    }

    /** Content of a line, without its line end. */
    public String content(int index) {
        Line line = get(index);
        return text.substring(line.start(), line.end());
    }

    public boolean blank(int index) {
        return content(index).isBlank();
    }

    /** Index of the line that holds an offset. */
    public int at(int offset) {
        int low = 0;
        int high = count() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** White space at the start of a line. */
    public String indent(int index) {
        String content = content(index);
        return content.substring(0, content.length() - content.stripLeading().length());
    }

    /** Number of the last line of {@code from} to {@code to} that is not blank; {@code from - 1} when all are. */
    public int lastWritten(int from, int to) {
        int last = to;
        while (last >= from && blank(last)) {
            last--;
        }
        return last;
    }

    /** Number of the first line from {@code from} on that is not blank; the number of lines when all are. */
    int firstWritten(int from) {
        int first = from;
        while (first < count() && blank(first)) {
            first++;
        }
        return first;
    }

    /** The line end that the text uses. */
    public String lineEnd() {
        if (lines.isEmpty()) {
            return "\n";
        }
        Line first = get(0);
        return first.next() - first.end() == 2 ? "\r\n" : "\n";
    }
}
