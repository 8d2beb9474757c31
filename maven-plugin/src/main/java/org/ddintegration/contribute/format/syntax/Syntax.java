package org.ddintegration.contribute.format.syntax;

import java.util.List;

/**
 * A statement or a part of one, with all its tokens.
 *
 * @param token of a {@link SyntaxKind#TOKEN}; otherwise null
 * @param parts in the order of the text; none of a token
 */
public record Syntax(SyntaxKind kind, Lexeme token, List<Syntax> parts) {
    static Syntax of(Lexeme token) {
        return new Syntax(SyntaxKind.TOKEN, token, List.of());
    }

    static Syntax of(SyntaxKind kind, List<Syntax> parts) {
        return new Syntax(kind, null, List.copyOf(parts));
    }

    static Syntax of(SyntaxKind kind, Syntax... parts) {
        return of(kind, List.of(parts));
    }

    public Syntax part(int index) {
        return parts.get(index);
    }

    public Syntax first() {
        return parts.get(0);
    }

    public Syntax last() {
        return parts.get(parts.size() - 1);
    }

    public boolean is(SyntaxKind wanted) {
        return kind == wanted;
    }

    /** Whether it is one token, other than a string, with this text. */
    public boolean is(String text) {
        return token != null && token.is(text);
    }
}
