package org.ddintegration.contribute.format.ruff;

import org.ddintegration.contribute.format.ruff.Doc.Line;
import org.ddintegration.contribute.format.syntax.Syntax;
import org.ddintegration.contribute.format.syntax.SyntaxKind;

/** Documents of attributes, calls and subscripts. */
final class ChainDocs {
    private ChainDocs() {}

    static Doc of(Syntax expression, Level level, ChainLayout outer) {
        ChainLayout layout = outer.in(expression, level);
        Syntax value = expression.first();
        Doc before = isChain(value) ? of(value, level, layout) : ExpressionDocs.of(value, level);
        Doc chain = expression.is(SyntaxKind.ATTRIBUTE)
                ? attribute(expression, before, layout)
                : Docs.concat(before, BracketDocs.of(expression.last(), level));
        boolean root = outer == ChainLayout.OPEN && layout == ChainLayout.FLUENT;
        return root ? Docs.group(chain) : chain;
    }

    private static Doc attribute(Syntax expression, Doc before, ChainLayout layout) {
        Syntax value = expression.first();
        boolean line =
                layout == ChainLayout.FLUENT && (value.is(SyntaxKind.PARENTHESIZED) || Own.isCallOrSubscript(value));
        String name = "." + expression.last().token().text();
        return Docs.concat(before, line ? Line.SOFT : Docs.NOTHING, Docs.text(name));
    }

    private static boolean isChain(Syntax value) {
        return value.is(SyntaxKind.ATTRIBUTE) || Own.isCallOrSubscript(value);
    }
}
