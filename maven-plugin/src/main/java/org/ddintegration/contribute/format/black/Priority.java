package org.ddintegration.contribute.format.black;

import java.util.Map;
import org.ddintegration.contribute.format.syntax.SyntaxKind;

/** How much black wants to break a line at an operator: the loosest binds least, and is broken first. */
final class Priority {
    static final int NONE = 0;
    static final int DOT = 1;
    static final int STRING = 12;
    static final int COMMA = 18;
    static final int COMPREHENSION = 20;
    private static final int POWER = 2;
    private static final int COMPARISON = 10;
    private static final int LOGIC = 14;
    private static final int CONDITIONAL = 16;
    private static final Map<String, Integer> ARITHMETIC = Map.ofEntries(
            Map.entry("|", 9),
            Map.entry("^", 8),
            Map.entry("&", 7),
            Map.entry("<<", 6),
            Map.entry(">>", 6),
            Map.entry("+", 5),
            Map.entry("-", 5),
            Map.entry("*", 4),
            Map.entry("/", 4),
            Map.entry("//", 4),
            Map.entry("%", 4),
            Map.entry("@", 4));

    private Priority() {}

    /** The priority of the operators of an expression, of which one is given. */
    static int of(SyntaxKind expression, String operator) {
        return switch (expression) {
            case BINARY -> ARITHMETIC.get(operator);
            case POWER -> POWER;
            case COMPARISON -> COMPARISON;
            case BOOLEAN -> LOGIC;
            case CONDITIONAL -> CONDITIONAL;
            default -> NONE;
        };
    }
}
