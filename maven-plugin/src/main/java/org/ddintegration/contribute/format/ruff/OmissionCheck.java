package org.ddintegration.contribute.format.ruff;

import java.util.List;
import org.ddintegration.contribute.format.syntax.Syntax;
import org.ddintegration.contribute.format.syntax.SyntaxKind;

/** Finds out whether an expression reads well without parentheses around it when it is broken at its own brackets. */
final class OmissionCheck {
    private Precedence loosest = Precedence.NONE;
    private int count;
    private boolean bracketed;
    private boolean startsWithToken;
    private Syntax first;
    private Syntax last;

    private OmissionCheck() {}

    static boolean mayOmit(Syntax expression) {
        OmissionCheck check = new OmissionCheck();
        check.look(Own.bare(expression));
        if (!check.bracketed || check.count > 1) {
            return false;
        }
        return check.loosest == Precedence.NONE
                || check.loosest == Precedence.ATTRIBUTE
                || (check.last != null && isFilled(check.last))
                || (check.first != null && isFilled(check.first));
    }

    /** Subscripts are none to break at: it looks odd. */
    private static boolean isFilled(Syntax expression) {
        return !Own.bare(expression).is(SyntaxKind.SUBSCRIPT) && Own.orAround(expression) == Own.FILLED;
    }

    private void visit(Syntax expression) {
        last = expression;
        if (expression.is(SyntaxKind.PARENTHESIZED)) {
            bracketed = true;
        } else {
            look(expression);
        }
        if (first == null && !startsWithToken) {
            first = expression;
        }
    }

    private void look(Syntax expression) {
        List<Syntax> parts = expression.parts();
        switch (expression.kind()) {
            case LIST, SET, DICT, TUPLE, GENERATOR -> bracketed = true;
            case CALL, SUBSCRIPT -> {
                bracketed = true;
                visit(expression.first());
                last = expression;
            }
            case ATTRIBUTE -> {
                visit(expression.first());
                if (Own.orAround(expression.first()) != Own.NONE) {
                    loosen(Precedence.ATTRIBUTE, 1);
                }
                last = expression;
            }
            case BINARY, POWER, BOOLEAN, COMPARISON -> {
                loosen(Precedence.of(expression), parts.size() / 2);
                operands(parts, 2);
            }
            case CONDITIONAL -> {
                loosen(Precedence.CONDITIONAL, 2);
                operands(parts, 2);
            }
            case UNARY, NOT, AWAIT, YIELD, STARRED, LAMBDA -> {
                if (expression.first().is("~")) {
                    loosen(Precedence.INVERSION, 1);
                }
                startsWithToken |= first == null;
                if (parts.size() > 1) {
                    visit(expression.last());
                }
            }
            case NAMED, BARE_TUPLE -> operands(parts, 2);
            default -> {
                // A single token has nothing to look at.
            }
        }
    }

    private void operands(List<Syntax> parts, int step) {
        for (int i = 0; i < parts.size(); i += step) {
            visit(parts.get(i));
        }
    }

    private void loosen(Precedence precedence, int operators) {
        int compared = loosest.compareTo(precedence);
        if (compared < 0) {
            loosest = precedence;
            count = operators;
        } else if (compared == 0) {
            count += operators;
        }
    }
}
