package org.ddintegration.contribute.format.black;

import org.ddintegration.contribute.format.syntax.Syntax;
import org.ddintegration.contribute.format.syntax.SyntaxKind;

/** Which parentheses around the value of a statement black takes for its own to add and to remove. */
final class OptionalParentheses {
    private OptionalParentheses() {}

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
