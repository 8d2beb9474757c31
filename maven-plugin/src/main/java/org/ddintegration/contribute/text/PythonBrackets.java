package org.ddintegration.contribute.text;

import java.util.List;

/** Black's ways to lay out a bracketed list. */
final class PythonBrackets {
    static final int COLUMNS = 120;

    private PythonBrackets() {}

    static String lay(int indent, String head, List<String> items, String tail) {
        String joined = String.join(", ", items);
        String line = head + joined + tail;
        if (items.isEmpty() || indent + width(line) <= COLUMNS) {
            return line;
        }
        String margin = " ".repeat(indent);
        String inner = margin + "    ";
        if (items.size() == 1 || inner.length() + width(joined) <= COLUMNS) {
            return head + "\n" + inner + joined + "\n" + margin + tail;
        }
        return each(head, items, margin, tail);
    }

    /** A literal, which is on one line or has a line for each item. */
    static String literal(int indent, String head, List<String> items, String tail) {
        String line = head + String.join(", ", items) + tail;
        boolean fits = indent + width(line) + ",".length() <= COLUMNS;
        return fits || items.size() < 2 ? line : each(head, items, " ".repeat(indent), tail);
    }

    private static String each(String head, List<String> items, String margin, String tail) {
        String inner = "\n" + margin + "    ";
        return head + inner + String.join("," + inner, items) + ",\n" + margin + tail;
    }

    static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
