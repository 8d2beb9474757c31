package org.ddintegration.contribute.format.black;

import java.util.Set;
import org.ddintegration.contribute.format.syntax.Syntax;
import org.ddintegration.contribute.format.syntax.SyntaxKind;

/** Which parentheses around the value of a statement black takes for its own to add and to remove. */
final class OptionalParentheses {
    private static final Set<String> ARITHMETIC = Set.of("+", "-", "<<", ">>", "^", "&");

    private OptionalParentheses() {}

    /** Whether black adds them to an expression that is a statement. */
    static boolean mayBeAround(Syntax expression) {
        return expression.is(SyntaxKind.BINARY)
                && ARITHMETIC.contains(expression.part(1).token().text());
    }

    /** Whether parentheses around one value may be removed. */
    static boolean mayGo(Syntax parenthesized) {
        Syntax inner = parenthesized.part(1);
        return !inner.is(SyntaxKind.NAMED) && !inner.is(SyntaxKind.YIELD) && !inner.is(SyntaxKind.BARE_TUPLE);
    }

    /** Whether a value brings parentheses of its own, so that it gets no other. */
    static boolean isComplete(Syntax value) {
        return value.is(SyntaxKind.TUPLE) || value.is(SyntaxKind.GENERATOR) || value.is(SyntaxKind.PARENTHESIZED);
    }
}
