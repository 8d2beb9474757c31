package org.ddintegration.contribute.format;

/** Finds the end of a logical line. */
final class LineEndSearch {
    private final String text;
    private int at;
    private int depth;

    private LineEndSearch(String text, int start) {
        this.text = text;
        this.at = start;
    }

    /** The offset of the line end that ends the logical line, or the text's length. */
    static int from(String text, int start) {
        LineEndSearch search = new LineEndSearch(text, start);
        while (search.at < text.length() && !search.isEnd()) {
            search.advance();
        }
        return Math.min(search.at, text.length());
    }

    private boolean isEnd() {
        return text.charAt(at) == '\n' && depth <= 0;
    }

    private void advance() {
        char c = text.charAt(at);
        switch (c) {
            case '#' -> skipComment();
            case '"', '\'' -> skipString(c);
            case '\\' -> at += 2;
            default -> {
                depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
                at++;
            }
        }
    }

    private void skipComment() {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
    }

    private void skipString(char quote) {
        String one = String.valueOf(quote);
        String close = text.startsWith(one.repeat(3), at) ? one.repeat(3) : one;
        at += close.length();
        while (at < text.length() && !text.startsWith(close, at)) {
            if (text.charAt(at) == '\n' && close.length() == 1) {
                return;
            }
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        at = Math.min(text.length(), at + close.length());
    }
}
