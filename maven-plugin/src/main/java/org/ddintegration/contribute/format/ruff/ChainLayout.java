package org.ddintegration.contribute.format.ruff;

import org.ddintegration.contribute.format.syntax.Syntax;
import org.ddintegration.contribute.format.syntax.SyntaxKind;

/** How calls of the results of calls are laid out. */
enum ChainLayout {
    /** Not decided yet, because this is the last of them. */
    OPEN,
    /** Each attribute of a result is on a line of its own. */
    FLUENT,
    PLAIN;

    /** Fluent with at least two attributes of results or of something in parentheses. */
    static ChainLayout of(Syntax last) {
        int results = 0;
        Syntax at = last;
        while (at.is(SyntaxKind.ATTRIBUTE) || Own.isCallOrSubscript(at)) {
            Syntax value = at.first();
            if (at.is(SyntaxKind.ATTRIBUTE) && (Own.isCallOrSubscript(value) || value.is(SyntaxKind.PARENTHESIZED))) {
                results++;
            }
            at = value;
        }
        return results < 2 ? PLAIN : FLUENT;
    }

    ChainLayout in(Syntax expression, Level level) {
        if (this != OPEN) {
            return this;
        }
        return level.isParenthesized() ? of(expression) : PLAIN;
    }
}
