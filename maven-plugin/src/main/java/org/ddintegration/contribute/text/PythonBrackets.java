package org.ddintegration.contribute.text;

import java.util.List;

/** Black's three ways to lay out a bracketed list. */
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
        return head + "\n" + inner + String.join(",\n" + inner, items) + ",\n" + margin + tail;
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
