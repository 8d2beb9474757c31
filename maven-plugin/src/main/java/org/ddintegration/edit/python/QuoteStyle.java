package org.ddintegration.edit.python;

import java.util.List;
import org.ddintegration.edit.python.Token.Kind;

/** Which quotes strings have. */
enum QuoteStyle {
    DOUBLE,
    SINGLE;

    /** The quotes of most strings between brackets. */
    static QuoteStyle of(Brackets brackets) {
        int balance = 0;
        for (Token token : brackets.tokens().subList(brackets.open() + 1, brackets.close())) {
            if (token.kind() == Kind.STRING) {
                balance += brackets.text().charAt(token.start()) == '\'' ? 1 : -1;
            }
        }
        return balance > 0 ? SINGLE : DOUBLE;
    }

    /** Lines of Python whose strings in double quotes get the quotes of this style, where none needs an escape then. */
    List<String> in(List<String> lines) {
        if (this == DOUBLE) {
            return lines;
        }
        String text = String.join("\n", lines);
        StringBuilder quoted = new StringBuilder(text);
        for (Token token : Tokens.of(text)) {
            if (token.kind() == Kind.STRING && isPlain(token.of(text))) {
                quoted.setCharAt(token.start(), '\'');
                quoted.setCharAt(token.end() - 1, '\'');
            }
        }
        return quoted.toString().lines().toList();
    }

    private static boolean isPlain(String literal) {
        return literal.startsWith("\"") && literal.indexOf('\'') < 0 && literal.indexOf('\\') < 0;
    }
}
