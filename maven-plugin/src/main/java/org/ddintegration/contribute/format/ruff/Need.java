package org.ddintegration.contribute.format.ruff;

import org.ddintegration.contribute.format.syntax.Syntax;
import org.ddintegration.contribute.format.syntax.SyntaxKind;

/** When the value of a statement needs parentheses around it. */
enum Need {
    /** When it is on several lines. */
    MULTILINE,
    ALWAYS,
    /** When it fits with them and does not without. */
    BEST_FIT,
    NEVER;

    /** @param parent the statement, or the expression that it is the value of */
    static Need of(Syntax expression, Syntax parent) {
        return switch (expression.kind()) {
            case TOKEN -> BEST_FIT;
            case ATTRIBUTE, CALL, SUBSCRIPT -> chain(expression, parent);
            case AWAIT -> parent.is(SyntaxKind.AWAIT) ? ALWAYS : operand(expression);
            case UNARY, NOT -> parent.is(SyntaxKind.AWAIT) ? ALWAYS : operand(expression);
            case BINARY, POWER, BOOLEAN, COMPARISON, CONDITIONAL, LAMBDA ->
                parent.is(SyntaxKind.AWAIT) ? ALWAYS : MULTILINE;
            case YIELD -> yielded(expression, parent);
            case NAMED -> parent.is(SyntaxKind.CONDITION) ? MULTILINE : ALWAYS;
            case STARRED -> MULTILINE;
            default -> NEVER;
        };
    }

    private static Need chain(Syntax expression, Syntax parent) {
        Syntax value = expression.first();
        if (ChainLayout.of(expression) == ChainLayout.FLUENT) {
            return MULTILINE;
        }
        if (value.is(SyntaxKind.PARENTHESIZED)) {
            return NEVER;
        }
        Need need = of(value, expression);
        boolean result = expression.is(SyntaxKind.SUBSCRIPT) && need == BEST_FIT && isResult(expression, parent);
        return result ? (hasParameters(parent) ? NEVER : MULTILINE) : need;
    }

    @SuppressWarnings("ReferenceEquality")
    private static boolean isResult(Syntax expression, Syntax parent) {
        boolean function = parent.is(SyntaxKind.FUNCTION) || parent.is(SyntaxKind.SIGNATURE);
        return function && parent.parts().stream().anyMatch(part -> Own.bare(part) == expression);
    }

    static boolean hasParameters(Syntax function) {
        return function.parts().stream()
                .anyMatch(part -> part.is(SyntaxKind.PARAMETERS) && part.parts().size() > 2);
    }

    private static Need operand(Syntax expression) {
        Syntax operand = expression.last();
        return operand.is(SyntaxKind.PARENTHESIZED) ? NEVER : of(operand, expression);
    }

    private static Need yielded(Syntax expression, Syntax parent) {
        boolean assigned = parent.is(SyntaxKind.ASSIGNMENT)
                || parent.is(SyntaxKind.ANNOTATED_ASSIGNMENT)
                || parent.is(SyntaxKind.AUGMENTED_ASSIGNMENT);
        if (!assigned) {
            return ALWAYS;
        }
        if (expression.parts().size() == 1 || expression.last().is(SyntaxKind.PARENTHESIZED)) {
            return NEVER;
        }
        Need need = of(expression.last(), expression);
        return need == BEST_FIT ? NEVER : need;
    }
}
