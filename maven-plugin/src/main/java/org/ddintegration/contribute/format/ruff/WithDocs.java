package org.ddintegration.contribute.format.ruff;

import java.util.List;
import org.ddintegration.contribute.format.ruff.Parenthesizer.When;
import org.ddintegration.contribute.format.syntax.Syntax;
import org.ddintegration.contribute.format.syntax.SyntaxKind;

/** Documents of {@code with}, which may have parentheses around its items (from Python 3.9). */
final class WithDocs {
    private WithDocs() {}

    static Doc of(Syntax statement) {
        boolean async = statement.first().is("async");
        List<Syntax> parts =
                statement.parts().subList(async ? 2 : 1, statement.parts().size() - 1);
        List<Syntax> items = BracketDocs.items(parts);
        boolean comma = BracketDocs.endsInComma(parts);
        return Docs.concat(
                Docs.text(async ? "async with " : "with "),
                items.size() == 1 && !comma ? single(items.get(0)) : several(items, comma),
                Docs.text(":"));
    }

    private static Doc single(Syntax item) {
        Syntax value = value(item);
        if (!item.is(SyntaxKind.WITH_ITEM) || value.is(SyntaxKind.PARENTHESIZED)) {
            return Docs.concat(Parenthesizer.of(value, item, When.NEEDED, Level.TOP), target(item, Level.TOP));
        }
        return OmissionCheck.mayOmit(value)
                ? Parenthesizer.optional(level -> item(item, level))
                : several(List.of(item), false);
    }

    private static Doc several(List<Syntax> items, boolean comma) {
        List<Doc> docs = items.stream().map(item -> item(item, Level.BRACKETS)).toList();
        return Parenthesizer.ifBroken(Docs.items(docs, items.size() > 1, comma));
    }

    private static Doc item(Syntax item, Level level) {
        Syntax value = value(item);
        Doc bare = ExpressionDocs.bare(Own.bare(value), level);
        return Docs.concat(
                value.is(SyntaxKind.PARENTHESIZED) ? Parenthesizer.ifBroken(bare) : bare, target(item, level));
    }

    private static Syntax value(Syntax item) {
        return item.is(SyntaxKind.WITH_ITEM) ? item.first() : item;
    }

    private static Doc target(Syntax item, Level level) {
        return item.is(SyntaxKind.WITH_ITEM)
                ? Docs.concat(Docs.text(" as "), ExpressionDocs.of(item.last(), level))
                : Docs.NOTHING;
    }
}
