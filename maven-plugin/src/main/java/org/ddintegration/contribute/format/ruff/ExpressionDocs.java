package org.ddintegration.contribute.format.ruff;

import java.util.ArrayList;
import java.util.List;
import org.ddintegration.contribute.format.ruff.Doc.Concat;
import org.ddintegration.contribute.format.ruff.Doc.Line;
import org.ddintegration.contribute.format.ruff.Parenthesizer.When;
import org.ddintegration.contribute.format.syntax.Syntax;
import org.ddintegration.contribute.format.syntax.SyntaxKind;

/** Documents of expressions. */
final class ExpressionDocs {
    private ExpressionDocs() {}

    /** The expression, with its parentheses where it has them. */
    static Doc of(Syntax expression, Level level) {
        if (!expression.is(SyntaxKind.PARENTHESIZED)) {
            return bare(expression, level);
        }
        return level.bracketed("(", bare(Own.bare(expression), Level.BRACKETS), ")");
    }

    /** An expression that has no parentheses around it. */
    static Doc bare(Syntax expression, Level level) {
        return switch (expression.kind()) {
            case TOKEN -> Docs.text(expression.token().text());
            case ATTRIBUTE, CALL, SUBSCRIPT -> ChainDocs.of(expression, level, ChainLayout.OPEN);
            case BINARY, POWER, COMPARISON, BOOLEAN -> OperationDocs.of(expression, level);
            case UNARY, STARRED, DOUBLE_STARRED -> Docs.concat(first(expression), of(expression.last(), level));
            case NOT -> Docs.concat(first(expression), Docs.SPACE, of(expression.last(), level));
            case CONDITIONAL -> level.group(conditional(expression, level));
            case LAMBDA -> lambda(expression, level);
            case AWAIT ->
                Docs.concat(
                        first(expression),
                        Docs.SPACE,
                        Parenthesizer.of(expression.last(), expression, When.NEEDED, level));
            case YIELD -> yielded(expression, level);
            case NAMED -> named(expression, level);
            case KEYWORD_ARGUMENT -> Docs.concat(first(expression), Docs.text("="), of(expression.last(), level));
            case ENTRY ->
                Docs.group(Docs.concat(
                        of(expression.first(), level), Docs.text(":"), Docs.SPACE, of(expression.last(), level)));
            case SLICE -> spaced(expression, level);
            default -> BracketDocs.of(expression, level);
        };
    }

    private static Doc first(Syntax expression) {
        return Docs.text(expression.first().token().text());
    }

    private static Doc conditional(Syntax expression, Level level) {
        Syntax otherwise = expression.last();
        Doc rest = otherwise.is(SyntaxKind.CONDITIONAL)
                ? conditional(otherwise, level)
                : level.group(of(otherwise, level));
        return Docs.concat(
                of(expression.first(), level),
                level.softLineOrSpace(),
                Docs.text("if "),
                of(expression.part(2), level),
                level.softLineOrSpace(),
                Docs.text("else "),
                rest);
    }

    private static Doc lambda(Syntax expression, Level level) {
        Doc parameters = expression.parts().size() < 4
                ? Docs.NOTHING
                : Docs.concat(Docs.SPACE, BracketDocs.lambdaParameters(expression.part(1), level));
        return Docs.concat(Docs.text("lambda"), parameters, Docs.text(": "), of(expression.last(), level));
    }

    private static Doc yielded(Syntax expression, Level level) {
        List<Doc> parts = new ArrayList<>(List.of(first(expression)));
        if (expression.part(expression.parts().size() > 1 ? 1 : 0).is("from")) {
            parts.add(Docs.text(" from"));
        }
        if (expression.parts().size() > 1) {
            parts.add(Docs.SPACE);
            parts.add(Parenthesizer.of(expression.last(), expression, When.NEEDED_OR_WRITTEN, level));
        }
        return new Concat(List.copyOf(parts));
    }

    private static Doc named(Syntax expression, Level level) {
        return Docs.concat(
                Docs.group(Docs.concat(of(expression.first(), level), level.softLineOrSpace())),
                Docs.text(":= "),
                of(expression.last(), level));
    }

    /** The parts with the blanks that the source has between them. */
    private static Doc spaced(Syntax expression, Level level) {
        List<Doc> parts = new ArrayList<>();
        for (Syntax part : expression.parts()) {
            boolean blank = !parts.isEmpty() && firstToken(part).token().spaced();
            parts.add(blank ? Docs.SPACE : Docs.NOTHING);
            parts.add(of(part, level));
        }
        return new Concat(List.copyOf(parts));
    }

    private static Syntax firstToken(Syntax part) {
        Syntax first = part;
        while (first.token() == null) {
            first = first.first();
        }
        return first;
    }

    static Doc clauses(List<Syntax> clauses, Level level) {
        List<Doc> parts = new ArrayList<>();
        for (Syntax clause : clauses) {
            parts.add(Line.SOFT_OR_SPACE);
            parts.add(clause(clause, level));
        }
        return new Concat(List.copyOf(parts));
    }

    private static Doc clause(Syntax clause, Level level) {
        List<Doc> parts = new ArrayList<>();
        for (Syntax part : clause.parts()) {
            if (!parts.isEmpty()) {
                parts.add(Docs.SPACE);
            }
            parts.add(part.is(SyntaxKind.BARE_TUPLE) ? BracketDocs.onOneLine(part, level) : of(part, level));
        }
        return new Concat(List.copyOf(parts));
    }
}
