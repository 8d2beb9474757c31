package org.ddintegration.contribute.format.ruff;

import java.util.List;
import org.ddintegration.contribute.format.ruff.Doc.BestFitParentheses;
import org.ddintegration.contribute.format.ruff.Doc.Conditional;
import org.ddintegration.contribute.format.ruff.Doc.FirstFitting;
import org.ddintegration.contribute.format.ruff.Parenthesizer.When;
import org.ddintegration.contribute.format.syntax.Syntax;
import org.ddintegration.contribute.format.syntax.SyntaxKind;

/** Documents of the last value of a statement, which may take the statement's comment into its parentheses. */
final class AssignmentDocs {
    private final Syntax statement;
    private final Doc comment;

    AssignmentDocs(Syntax statement, Doc comment) {
        this.statement = statement;
        this.comment = comment;
    }

    Doc assignment() {
        List<Syntax> parts = statement.parts();
        Syntax first = statement.first();
        int targets = parts.size() / 2;
        if (targets == 1) {
            return single(first, "=", parts.get(2));
        }
        Doc before = Docs.concat(ExpressionDocs.of(first, Level.TOP), Docs.text(" = "));
        for (int i = 1; i < targets - 1; i++) {
            Syntax target = Own.bare(parts.get(2 * i));
            Doc doc = isParenthesizable(target)
                    ? Parenthesizer.ifBroken(ExpressionDocs.bare(target, Level.BRACKETS))
                    : ExpressionDocs.bare(target, Level.TOP);
            before = Docs.concat(before, doc, Docs.text(" = "));
        }
        return Docs.concat(before, rightFirst(parts.get(2 * targets - 2), "=", statement.last()));
    }

    Doc augmented() {
        return single(statement.first(), statement.part(1).token().text(), statement.last());
    }

    Doc annotated() {
        Doc target = Docs.concat(ExpressionDocs.of(statement.first(), Level.TOP), Docs.text(": "));
        Syntax annotation = statement.part(2);
        if (statement.parts().size() == 3) {
            return Docs.concat(target, last(annotation));
        }
        if (Splittable.is(annotation)) {
            return Docs.concat(target, rightFirst(annotation, "=", statement.last()));
        }
        Doc type = ExpressionDocs.bare(Own.bare(annotation), Level.TOP);
        return Docs.concat(target, type, Docs.text(" = "), last(statement.last()));
    }

    private Doc single(Syntax target, String operator, Syntax value) {
        if (hasOwnParentheses(target)) {
            return rightFirst(target, operator, value);
        }
        return Docs.concat(ExpressionDocs.of(target, Level.TOP), Docs.text(" " + operator + " "), last(value));
    }

    /** The last value, before which nothing can be broken. */
    Doc last(Syntax value) {
        if (!takesComment(value)) {
            return Docs.concat(Parenthesizer.of(value, statement, When.NEEDED, Level.TOP), comment);
        }
        GroupId id = new GroupId();
        Doc bare = ExpressionDocs.bare(Own.bare(value), Level.TOP);
        return Docs.concat(
                new BestFitParentheses(id, Docs.concat(bare, Docs.ifBroken(comment))),
                new Conditional(false, id, comment));
    }

    /** Puts the value in parentheses rather than to break what is before it. */
    private Doc rightFirst(Syntax before, String operator, Syntax value) {
        Doc target = Docs.concat(target(Own.bare(before)));
        Doc equals = Docs.text(" " + operator + " ");
        Syntax bare = Own.bare(value);
        boolean inline = takesComment(value);
        boolean chain = isChain(bare) && Need.of(bare, statement) == Need.BEST_FIT;
        if (!inline && !chain) {
            return Docs.concat(target, equals, Parenthesizer.of(value, statement, When.NEEDED, Level.TOP), comment);
        }
        Doc inlined = inline ? comment : Docs.NOTHING;
        Doc after = inline ? Docs.NOTHING : comment;
        Doc content = ExpressionDocs.bare(bare, Level.TOP);
        if (target.expands()) {
            return Docs.concat(target, equals, content, comment);
        }
        Doc line = Docs.concat(target, equals, content, inlined);
        Doc brokenValue = Docs.concat(target, equals, Docs.broken(content));
        Doc parenthesized = Docs.concat(
                target,
                equals,
                Docs.text("("),
                Docs.broken(Docs.softBlock(Docs.concat(content, inlined))),
                Docs.text(")"));
        Doc brokenTarget = Docs.concat(Docs.broken(target), equals, content, inlined);
        List<Doc> layouts = chain
                ? List.of(line, brokenValue, parenthesized, brokenTarget)
                : List.of(line, parenthesized, brokenTarget);
        return Docs.concat(new FirstFitting(layouts), after);
    }

    private static Doc target(Syntax target) {
        return isParenthesizable(target) ? Parenthesizer.ifBroken(target) : ExpressionDocs.bare(target, Level.TOP);
    }

    private static boolean isChain(Syntax value) {
        return value.is(SyntaxKind.ATTRIBUTE) || Own.isCallOrSubscript(value);
    }

    private static boolean takesComment(Syntax value) {
        return Own.bare(value).token() != null && !value.is("...");
    }

    private static boolean isParenthesizable(Syntax target) {
        return !hasOwnParentheses(target) && !isOfParenthesized(target);
    }

    private static boolean hasOwnParentheses(Syntax target) {
        return Own.isTuple(target) || Own.of(target) != Own.NONE;
    }

    private static boolean isOfParenthesized(Syntax target) {
        return switch (target.kind()) {
            case ATTRIBUTE -> Own.orAround(target.first()) != Own.NONE || isOfParenthesized(target.first());
            case SUBSCRIPT -> true;
            case CALL -> Own.of(target) == Own.FILLED;
            default -> false;
        };
    }
}
