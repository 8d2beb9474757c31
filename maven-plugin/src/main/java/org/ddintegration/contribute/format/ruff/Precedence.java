package org.ddintegration.contribute.format.ruff;

import org.ddintegration.contribute.format.syntax.Syntax;

/** How tightly operators bind, from tight to loose. */
enum Precedence {
    NONE,
    ATTRIBUTE,
    EXPONENTIAL,
    INVERSION,
    MULTIPLICATIVE,
    ADDITIVE,
    SHIFT,
    BITWISE_AND,
    BITWISE_XOR,
    BITWISE_OR,
    COMPARATOR,
    BOOLEAN,
    CONDITIONAL;

    /** Of the operators of an expression. */
    static Precedence of(Syntax operation) {
        return switch (operation.kind()) {
            case BINARY -> of(operation.part(1).token().text());
            case POWER -> EXPONENTIAL;
            case COMPARISON -> COMPARATOR;
            case BOOLEAN -> BOOLEAN;
            default -> NONE;
        };
    }

    private static Precedence of(String operator) {
        return switch (operator) {
            case "+", "-" -> ADDITIVE;
            case "<<", ">>" -> SHIFT;
            case "&" -> BITWISE_AND;
            case "^" -> BITWISE_XOR;
            case "|" -> BITWISE_OR;
            default -> MULTIPLICATIVE;
        };
    }
}
