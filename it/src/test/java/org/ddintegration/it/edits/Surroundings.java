package org.ddintegration.it.edits;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.ddintegration.edit.Region;

/** What others do to a shared file, or how their editors write it. */
enum Surroundings {
    AS_RELEASED,
    CRLF,
    NO_FINAL_NEWLINE,
    CRLF_AND_NO_FINAL_NEWLINE,
    COMMENTED;

    private static final String COMMENT = "# by others";

    /** The text in this form; the comments go where the random numbers say. */
    String of(String path, String text, Random random) {
        return switch (this) {
            case AS_RELEASED -> text;
            case CRLF -> crlf(text);
            case NO_FINAL_NEWLINE -> text.stripTrailing();
            case CRLF_AND_NO_FINAL_NEWLINE -> crlf(text.stripTrailing());
            case COMMENTED -> commented(path, text, random);
        };
    }

    private static String crlf(String text) {
        return text.replace("\r\n", "\n").replace("\n", "\r\n");
    }

    private static String commented(String path, String text, Random random) {
        if (!takesComments(path)) {
            return text;
        }
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(lines.size());
            String line = lines.get(at);
            if (!line.isBlank()) {
                lines.add(at, indentation(line) + COMMENT);
            }
        }
        return String.join("\n", lines);
    }

    /** A comment right above or below an entry; the text itself where it takes none. */
    static String beside(String path, String text, Region entry, boolean above) {
        if (!takesComments(path)) {
            return text;
        }
        String end = text.contains("\r\n") ? "\r\n" : "\n";
        List<String> lines = new ArrayList<>(Arrays.asList(text.split(end, -1)));
        int first = entry.line(text) - 1;
        int count = (int) entry.of(text).strip().lines().count();
        lines.add(above ? first : first + count, indentation(lines.get(first)) + COMMENT);
        return String.join(end, lines);
    }

    static String withoutComments(String text) {
        return text.lines().filter(line -> !line.strip().equals(COMMENT)).collect(Collectors.joining("\n"));
    }

    static long comments(String text) {
        return text.lines().filter(line -> line.strip().equals(COMMENT)).count();
    }

    private static boolean takesComments(String path) {
        return path.matches(".*\\.(py|ya?ml)|.*CODEOWNERS");
    }

    private static String indentation(String line) {
        return line.substring(0, line.length() - line.stripLeading().length());
    }
}
