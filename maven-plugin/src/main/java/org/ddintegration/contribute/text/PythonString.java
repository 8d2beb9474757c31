package org.ddintegration.contribute.text;

/** String literals on one line, in the quotes that need fewer escapes, double ones when in doubt. */
final class PythonString {
    private PythonString() {}

    static String literal(String text) {
        char quote = count(text, '\'') < count(text, '"') ? '\'' : '"';
        StringBuilder literal = new StringBuilder().append(quote);
        text.codePoints().forEach(c -> append(literal, c, quote));
        return literal.append(quote).toString();
    }

    private static void append(StringBuilder literal, int c, char quote) {
        switch (c) {
            case '\\' -> literal.append("\\\\");
            case '\n' -> literal.append("\\n");
            case '\r' -> literal.append("\\r");
            case '\t' -> literal.append("\\t");
            default -> {
                if (c == quote) {
                    literal.append('\\').append(quote);
                } else if (Unsafe.is(c)) {
                    literal.append(Unsafe.escape(c));
                } else {
                    literal.appendCodePoint(c);
                }
            }
        }
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
