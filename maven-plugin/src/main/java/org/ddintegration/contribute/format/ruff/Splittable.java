package org.ddintegration.contribute.format.ruff;

import org.ddintegration.contribute.format.syntax.Syntax;
import org.ddintegration.contribute.format.syntax.SyntaxKind;

/** Whether an expression can be on several lines. */
final class Splittable {
    private Splittable() {}

    static boolean is(Syntax parenthesized) {
        Syntax expression = Own.bare(parenthesized);
        return switch (expression.kind()) {
            case TOKEN, NAMED, SLICE -> false;
            case TUPLE, LIST, SET, DICT -> Own.of(expression) == Own.FILLED;
            case UNARY, NOT -> is(expression.last());
            case YIELD -> expression.parts().size() > 1;
            case CALL -> Own.of(expression) == Own.FILLED || expression.first().is(SyntaxKind.PARENTHESIZED);
            case LAMBDA, STARRED -> isOrHasParentheses(expression.last());
            case ATTRIBUTE -> isOrHasParentheses(expression.first());
            default -> true;
        };
    }

    private static boolean isOrHasParentheses(Syntax expression) {
        return expression.is(SyntaxKind.PARENTHESIZED) || is(expression);
    }
}
