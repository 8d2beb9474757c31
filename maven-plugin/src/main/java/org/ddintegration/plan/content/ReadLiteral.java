package org.ddintegration.plan.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A string literal of Python as it is read, its quotes aside.
 *
 * @param prefix letters that matter, in lower case; {@code r} only where there is a backslash
 * @param content escaped quotes without their backslash; other escapes as they are written
 */
record ReadLiteral(String prefix, String content) {
    static ReadLiteral of(String literal) {
        int open = 0;
        while (literal.charAt(open) != '"' && literal.charAt(open) != '\'') {
            open++;
        }
        String quote = literal.substring(open, open + 1);
        int width = literal.startsWith(quote.repeat(3), open) && literal.length() - open >= 6 ? 3 : 1;
        String between =
                literal.substring(open + width, literal.length() - width).replace("\r\n", "\n");
        String letters = literal.substring(0, open).toLowerCase(Locale.ROOT).replace("u", "");
        boolean isRaw = letters.contains("r") && between.indexOf('\\') >= 0;
        String prefix = letters.replace("r", "") + (isRaw ? "r" : "");
        return new ReadLiteral(prefix, isRaw ? between : withoutEscapedQuotes(between));
    }

    private static String withoutEscapedQuotes(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean isEscape = text.charAt(i) == '\\' && i + 1 < text.length();
            boolean isQuote = isEscape && "\"'".indexOf(text.charAt(i + 1)) >= 0;
            if (isEscape && !isQuote) {
                plain.append(text.charAt(i));
            }
            if (isEscape) {
                i++;
            }
            plain.append(text.charAt(i));
        }
        return plain.toString();
    }

    boolean isPlain() {
        return prefix.isEmpty();
    }

    /** As Python's {@code inspect.cleandoc} shows a docstring, without white space at the ends of lines. */
    String asDocstring() {
        List<String> lines = new ArrayList<>(
                content.lines().map(line -> line.replace("\t", "        ")).toList());
        int indent = lines.stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .mapToInt(line -> line.length() - line.stripLeading().length())
                .min()
                .orElse(0);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).stripTrailing();
            lines.set(i, i == 0 ? line.stripLeading() : line.substring(Math.min(indent, line.length())));
        }
        return String.join("\n", lines).strip();
    }
}
