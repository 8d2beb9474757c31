package org.ddintegration.edit.python;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ddintegration.edit.ReadTexts;
import org.ddintegration.edit.UnknownShapeException;
import org.ddintegration.edit.python.Token.Kind;

/**
 * Cuts Python or JSON into tokens: enough to know what is a string or a comment and which brackets belong together. White
 * space, line ends and backslashes are no tokens.
 */
public final class Tokens {
    private static final ReadTexts<List<Token>> READ = new ReadTexts<>(Tokens::read);

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int depth;

    private Tokens(String text) {
        this.text = text;
    }

    /** @throws UnknownShapeException when a string or a bracket is never closed */
    public static List<Token> of(String text) {
        return READ.of(text);
    }

    private static List<Token> read(String text) {
        Tokens scanner = new Tokens(text);
        scanner.scan();
        return List.copyOf(scanner.tokens);
    }

    private void scan() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || c == '\\' || c == '\ufeff') {
                at++;
            } else if (c == '#') {
                add(Kind.COMMENT, lineEnd());
            } else if (c == '"' || c == '\'') {
                add(Kind.STRING, stringEnd(at, false));
            } else if ("([{".indexOf(c) >= 0) {
                add(Kind.OPEN, at + 1);
                depth++;
            } else if (")]}".indexOf(c) >= 0) {
                close();
            } else if (Character.isUnicodeIdentifierPart(c)) {
                word();
            } else {
                add(Kind.SIGN, at + 1);
            }
        }
        if (depth != 0) {
            throw new UnknownShapeException("a closing bracket for every opening one");
        }
    }

    private void close() {
        depth--;
        if (depth < 0) {
            throw new UnknownShapeException("an opening bracket for every closing one");
        }
        add(Kind.CLOSE, at + 1);
    }

    private void word() {
        int end = at;
        while (end < text.length() && Character.isUnicodeIdentifierPart(text.charAt(end))) {
            end++;
        }
        String word = text.substring(at, end).toLowerCase(Locale.ROOT);
        boolean quoted = end < text.length() && "\"'".indexOf(text.charAt(end)) >= 0;
        if (quoted && word.matches("[rbuft]{1,2}")) {
            add(Kind.STRING, stringEnd(end, word.matches(".*[ft].*")));
        } else {
            add(Kind.WORD, end);
        }
    }

    /** @param isTemplate whether expressions stand in braces, with strings of their own in whatever quotes */
    private int stringEnd(int open, boolean isTemplate) {
        String quote = text.substring(open, open + 1);
        boolean triple = text.startsWith(quote.repeat(3), open);
        String close = triple ? quote.repeat(3) : quote;
        int i = open + close.length();
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '\\') {
                i += text.startsWith("\r\n", i + 1) ? 3 : 2;
            } else if (text.startsWith(close, i)) {
                return i + close.length();
            } else if (c == '\n' && !triple) {
                break;
            } else if (isTemplate && c == '{') {
                i = expressionEnd(i);
            } else {
                i++;
            }
        }
        throw new UnknownShapeException("the end of the string that begins with "
                + text.substring(open, Math.min(text.length(), open + 20)).strip());
    }

    /** Offset after the expression in braces that begins there; after its brace where it is none, or on several lines. */
    private int expressionEnd(int open) {
        if (text.startsWith("{{", open)) {
            return open + 2;
        }
        int brackets = 0;
        boolean isFormat = false;
        int i = open + 1;
        while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '}') {
            char c = text.charAt(i);
            brackets += "([".indexOf(c) >= 0 ? 1 : ")]".indexOf(c) >= 0 ? -1 : 0;
            isFormat |= c == ':' && brackets == 0;
            if (c == '{') {
                i = expressionEnd(i);
            } else if (!isFormat && (c == '"' || c == '\'')) {
                i = Math.max(i, text.indexOf(c, i + 1)) + 1;
            } else {
                i++;
            }
        }
        boolean isOnOneLine = text.substring(open, Math.min(i, text.length())).indexOf('\n') < 0;
        return text.startsWith("}", i) && isOnOneLine ? i + 1 : open + 1;
    }

    private int lineEnd() {
        int feed = text.indexOf('\n', at);
        int end = feed < 0 ? text.length() : feed;
        return end > at && text.charAt(end - 1) == '\r' ? end - 1 : end;
    }

    private void add(Kind kind, int end) {
        tokens.add(new Token(kind, at, end, depth));
        at = end;
    }
}
