package org.ddintegration.plan.merge;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Conflict markers in the form that git calls diff3. */
public final class Markers {
    static final String YOURS = "<<<<<<< yours\n";
    private static final String BEFORE = "||||||| generated before\n";
    private static final String BETWEEN = "=======\n";
    private static final String NOW = ">>>>>>> generated now\n";

    /** A marker of whatever tool: the labels are not looked at. */
    private static final Pattern START = Pattern.compile("^<{7} ", Pattern.MULTILINE);

    private static final Pattern END = Pattern.compile("^>{7} ", Pattern.MULTILINE);

    private Markers() {}

    /** What follows the lines that stand in the target. */
    static String after(String before, String now) {
        return BEFORE + ended(before) + BETWEEN + ended(now) + NOW;
    }

    /** 1-based line of the first conflict that is marked in a text. */
    public static OptionalInt firstLine(String text) {
        Matcher start = START.matcher(text);
        if (!start.find() || !END.matcher(text).find(start.end())) {
            return OptionalInt.empty();
        }
        return OptionalInt.of((int) text.substring(0, start.start())
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + 1);
    }

    private static String ended(String text) {
        return text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
    }
}
