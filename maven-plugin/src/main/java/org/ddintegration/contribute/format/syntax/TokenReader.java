package org.ddintegration.contribute.format.syntax;

import java.util.List;
import org.ddintegration.contribute.format.syntax.Lexeme.TokenType;

/** Hands out the tokens of a logical line one after the other. */
final class TokenReader {
    private static final Lexeme END = new Lexeme(TokenType.SIGN, "", false, 0);

    private final List<Lexeme> tokens;
    private int next;

    TokenReader(List<Lexeme> tokens) {
        this.tokens = tokens;
    }

    int position() {
        return next;
    }

    void backTo(int position) {
        next = position;
    }

    Lexeme peek() {
        return peek(0);
    }

    Lexeme peek(int ahead) {
        return next + ahead < tokens.size() ? tokens.get(next + ahead) : END;
    }

    boolean at(String text) {
        return peek().is(text);
    }

    @SuppressWarnings("ReferenceEquality")
    boolean at(TokenType type) {
        return peek().type() == type && peek() != END;
    }

    @SuppressWarnings("ReferenceEquality")
    boolean atEnd() {
        return peek() == END;
    }

    Syntax take() {
        if (atEnd()) {
            throw new UnknownSyntaxException("the line ends too early");
        }
        return Syntax.of(tokens.get(next++));
    }

    Syntax take(String text) {
        if (!at(text)) {
            throw new UnknownSyntaxException("'" + peek().text() + "' where '" + text + "' must be");
        }
        return take();
    }

    Syntax take(TokenType type) {
        if (!at(type)) {
            throw new UnknownSyntaxException("'" + peek().text() + "' where a " + type + " must be");
        }
        return take();
    }

    void end() {
        if (!atEnd()) {
            throw new UnknownSyntaxException("'" + peek().text() + "' where the line must end");
        }
    }
}
