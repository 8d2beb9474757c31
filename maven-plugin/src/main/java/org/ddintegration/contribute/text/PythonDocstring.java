package org.ddintegration.contribute.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Docstrings as black leaves them: no tabs, no trailing blanks, raw where that makes escapes needless. */
final class PythonDocstring {
    private static final int COLUMNS = 120;
    private static final String QUOTES = "\"\"\"";

    private PythonDocstring() {}

    static String of(String text, int indent, boolean below) {
        List<String> lines = text.replace("\t", "    ")
                .strip()
                .lines()
                .map(String::stripTrailing)
                .toList();
        String body = String.join("\n", lines);
        boolean raw = body.indexOf('\\') >= 0
                && !body.contains(QUOTES)
                && body.codePoints().noneMatch(PythonDocstring::odd);
        String margin = " ".repeat(indent);
        String laid = (raw ? body : escaped(body))
                .lines()
                .map(line -> line.isEmpty() ? line : margin + line)
                .collect(Collectors.joining("\n"));
        String start = (raw ? "r" : "") + QUOTES;
        if (below) {
            return start + "\n" + laid + "\n" + margin + QUOTES;
        }
        boolean oneLine = lines.size() <= 1 && !body.endsWith("\"") && !body.endsWith("\\");
        return start + (body.startsWith("\"") ? " " : "") + laid.strip() + (oneLine ? "" : "\n" + margin) + QUOTES;
    }

    /** The text with its paragraphs and items, a line each, wrapped; literal blocks, which are indented, as they are. */
    static String wrapped(String text, int indent) {
        List<String> lines = text.strip().lines().toList();
        List<String> wrapped = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int width = COLUMNS - indent - (i == 0 ? ("r" + QUOTES).length() : 0);
            String line = lines.get(i);
            wrapped.add(line.startsWith(" ") ? line : Prose.wrap(line, width, line.startsWith("- ") ? "  " : ""));
        }
        return String.join("\n", wrapped);
    }

    private static boolean odd(int c) {
        return c != '\n' && Unsafe.is(c);
    }

    /** A backslash becomes its code point: linters take {@code \\} in a docstring for a forgotten {@code r}. */
    private static String escaped(String body) {
        StringBuilder escaped = new StringBuilder();
        body.codePoints().forEach(c -> {
            if (c == '\\' || odd(c)) {
                escaped.append(Unsafe.escape(c));
            } else {
                escaped.appendCodePoint(c);
            }
        });
        return escaped.toString().replace(QUOTES, "\\\"\\\"\\\"");
    }
}
