package org.ddintegration.descriptor.node;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of a text; {@code \n}, {@code \r\n} and {@code \r} end one. */
public record LineStarts(List<Integer> starts) {
    private static final Pattern END = Pattern.compile("\r\n|\r|\n");

    public static LineStarts of(String text) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (Matcher end = END.matcher(text); end.find(); ) {
            starts.add(end.end());
        }
        return new LineStarts(starts);
    }

    /** How the first line ends; {@code \n} when there is one line only. */
    public static String end(String text) {
        Matcher end = END.matcher(text);
        return end.find() ? end.group() : "\n";
    }

    public Place place(int offset) {
        int line = 0;
        while (line + 1 < starts.size() && starts.get(line + 1) <= offset) {
            line++;
        }
        return new Place(line + 1, offset - starts.get(line) + 1);
    }

    /** Start of the first line that starts there or later; the end of the text when none does. */
    public int startAtOrAfter(int offset, String text) {
        return starts.stream().filter(start -> start >= offset).findFirst().orElse(text.length());
    }

    public int offset(int line, int column) {
        return starts.get(line - 1) + column - 1;
    }
}
