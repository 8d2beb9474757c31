package org.ddintegration.contribute.format.syntax;

import static org.ddintegration.contribute.format.syntax.SyntaxKind.ALIAS;
import static org.ddintegration.contribute.format.syntax.SyntaxKind.IMPORT_FROM;
import static org.ddintegration.contribute.format.syntax.SyntaxKind.PLAIN;

import java.util.List;
import org.ddintegration.contribute.format.syntax.Lexeme.TokenType;

/** Reads {@code from module import names}. */
final class ImportParser {
    private final TokenReader in;
    private final List<Syntax> parts;

    /** @param parts takes what is read */
    ImportParser(TokenReader in, List<Syntax> parts) {
        this.in = in;
        this.parts = parts;
    }

    /** @throws UnknownSyntaxException when it is none */
    SyntaxKind read() {
        take("from");
        while (in.at(".") || in.at("...") || (in.at(TokenType.NAME) && !in.at("import"))) {
            take();
        }
        take("import");
        if (in.at("*")) {
            take();
            return PLAIN;
        }
        boolean bracketed = in.at("(");
        if (bracketed) {
            take();
        }
        aliases();
        if (bracketed) {
            take(")");
        }
        return IMPORT_FROM;
    }

    private void aliases() {
        while (!in.atEnd() && !in.at(")")) {
            Syntax name = in.take(TokenType.NAME);
            parts.add(in.at("as") ? Syntax.of(ALIAS, name, in.take(), in.take(TokenType.NAME)) : name);
            if (in.at(",")) {
                take();
            } else {
                return;
            }
        }
    }

    private void take() {
        parts.add(in.take());
    }

    private void take(String text) {
        parts.add(in.take(text));
    }
}
