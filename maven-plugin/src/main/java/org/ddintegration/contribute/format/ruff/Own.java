package org.ddintegration.contribute.format.ruff;

import org.ddintegration.contribute.format.syntax.Syntax;
import org.ddintegration.contribute.format.syntax.SyntaxKind;

/** The brackets that an expression ends in, or that are around it. */
enum Own {
    NONE,
    EMPTY,
    FILLED;

    /** Those that are part of it. */
    static Own of(Syntax expression) {
        return switch (expression.kind()) {
            case SUBSCRIPT, GENERATOR -> FILLED;
            case LIST, SET, DICT, TUPLE -> brackets(expression);
            case CALL -> brackets(expression.last());
            default -> NONE;
        };
    }

    /** Those that are part of it, or else parentheses around it. */
    static Own orAround(Syntax expression) {
        return expression.is(SyntaxKind.PARENTHESIZED) ? FILLED : of(expression);
    }

    private static Own brackets(Syntax bracketed) {
        return bracketed.parts().size() > 2 ? FILLED : EMPTY;
    }

    /** The expression without parentheses around it. */
    static Syntax bare(Syntax expression) {
        Syntax bare = expression;
        while (bare.is(SyntaxKind.PARENTHESIZED)) {
            bare = bare.part(1);
        }
        return bare;
    }

    static boolean isCallOrSubscript(Syntax expression) {
        return expression.is(SyntaxKind.CALL) || expression.is(SyntaxKind.SUBSCRIPT);
    }

    static boolean isTuple(Syntax expression) {
        return expression.is(SyntaxKind.TUPLE) || expression.is(SyntaxKind.BARE_TUPLE);
    }
}
