package org.ddintegration.contribute.format.ruff;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ddintegration.contribute.format.ruff.Doc.Concat;
import org.ddintegration.contribute.format.ruff.Parenthesizer.When;
import org.ddintegration.contribute.format.syntax.Syntax;
import org.ddintegration.contribute.format.syntax.SyntaxKind;
import org.ddintegration.contribute.format.syntax.UnknownSyntaxException;

/** Documents of statements. */
final class StatementDocs {
    private static final Set<String> BEFORE_VALUES = Set.of("@", "raise", "from", "if", "elif", "while", "except");

    private final Syntax statement;
    private final Doc comment;

    private StatementDocs(Syntax statement, Doc comment) {
        this.statement = statement;
        this.comment = comment;
    }

    /** @param comment at the end of the statement */
    static Doc of(Syntax statement, Doc comment) {
        return new StatementDocs(statement, comment).doc();
    }

    private Doc doc() {
        AssignmentDocs values = new AssignmentDocs(statement, comment);
        return switch (statement.kind()) {
            case ASSIGNMENT -> values.assignment();
            case AUGMENTED_ASSIGNMENT -> values.augmented();
            case ANNOTATED_ASSIGNMENT -> values.annotated();
            case RETURN -> returned(values);
            default -> Docs.concat(plain(), comment);
        };
    }

    private Doc plain() {
        return switch (statement.kind()) {
            case EXPRESSION -> expression();
            case ITEM -> Docs.concat(ExpressionDocs.of(statement.first(), Level.BRACKETS), Docs.text(","));
            case RAISE, DECORATOR -> words(When.NEEDED_OR_WRITTEN);
            case CONDITION, EXCEPT -> words(When.NEEDED);
            case ASSERT -> assertion();
            case DELETE -> delete();
            case FOR -> loop();
            case IMPORT_FROM -> importFrom();
            case FUNCTION, SIGNATURE -> function();
            case CLASS -> classHead();
            case WITH -> WithDocs.of(statement);
            default -> throw new UnknownSyntaxException(statement.kind() + " is not laid out");
        };
    }

    private Doc returned(AssignmentDocs values) {
        if (statement.parts().size() == 1) {
            return Docs.concat(Docs.text("return"), comment);
        }
        Syntax value = statement.last();
        if (!Own.isTuple(Own.bare(value))) {
            return Docs.concat(Docs.text("return "), values.last(value));
        }
        boolean pair = value.is(SyntaxKind.BARE_TUPLE)
                && BracketDocs.items(value.parts()).size() == 2;
        Doc tuple = pair
                ? Parenthesizer.optional(level -> BracketDocs.sequence(value.parts(), level))
                : ExpressionDocs.bare(Own.bare(value), Level.TOP);
        return Docs.concat(Docs.text("return "), tuple, comment);
    }

    private Doc expression() {
        Syntax value = statement.first();
        Precedence precedence = Precedence.of(Own.bare(value));
        boolean arithmetic =
                switch (precedence) {
                    case ADDITIVE, SHIFT, BITWISE_XOR, BITWISE_OR -> true;
                    default -> false;
                };
        return arithmetic
                ? Parenthesizer.of(value, statement, When.NEEDED_OR_WRITTEN, Level.TOP)
                : ExpressionDocs.of(value, Level.TOP);
    }

    /** Keywords, names and signs as they are, and the values between them with parentheses where they need them. */
    private Doc words(When when) {
        List<Doc> parts = new ArrayList<>();
        boolean value = false;
        for (Syntax part : statement.parts()) {
            boolean word = part.token() != null && !value;
            boolean blank =
                    !parts.isEmpty() && !part.is(":") && !statement.first().is("@");
            parts.add(blank ? Docs.SPACE : Docs.NOTHING);
            parts.add(word ? Docs.text(part.token().text()) : Parenthesizer.of(part, statement, when, Level.TOP));
            value = word && BEFORE_VALUES.contains(part.token().text());
        }
        return new Concat(List.copyOf(parts));
    }

    private Doc assertion() {
        Doc test = Parenthesizer.of(statement.part(1), statement, When.NEEDED, Level.TOP);
        Doc message = statement.parts().size() == 2
                ? Docs.NOTHING
                : Docs.concat(
                        Docs.text(", "), Parenthesizer.of(statement.last(), statement, When.NEEDED_OR_LONG, Level.TOP));
        return Docs.concat(Docs.text("assert "), test, message);
    }

    private Doc delete() {
        Syntax targets = statement.last();
        Doc deleted = targets.is(SyntaxKind.BARE_TUPLE)
                ? Parenthesizer.ifBroken(BracketDocs.sequence(targets.parts(), Level.BRACKETS))
                : Parenthesizer.of(targets, statement, When.NEEDED, Level.TOP);
        return Docs.concat(Docs.text("del "), deleted);
    }

    private Doc loop() {
        List<Syntax> parts = statement.parts();
        Syntax target = parts.get(parts.size() - 4);
        Syntax values = parts.get(parts.size() - 2);
        Doc bound = Own.isTuple(target)
                ? Parenthesizer.optional(level -> BracketDocs.sequence(target.parts(), level))
                : Parenthesizer.of(target, statement, When.NEEDED, Level.TOP);
        return Docs.concat(
                Docs.text(statement.first().is("async") ? "async for " : "for "),
                bound,
                Docs.text(" in "),
                Parenthesizer.of(values, statement, When.NEEDED, Level.TOP),
                Docs.text(":"));
    }

    private Doc importFrom() {
        StringBuilder head = new StringBuilder();
        int at = 0;
        while (!statement.part(at).is("import")) {
            String text = statement.part(at).token().text();
            head.append(statement.part(at).token().spaced() ? " " : "").append(text);
            at++;
        }
        List<Syntax> names = statement.parts().subList(at + 1, statement.parts().size());
        List<Doc> items =
                BracketDocs.items(names).stream().map(StatementDocs::alias).toList();
        Doc list = Docs.items(items, true, BracketDocs.endsInComma(names));
        return Docs.concat(Docs.text(head + " import "), Parenthesizer.ifBroken(list));
    }

    private static Doc alias(Syntax name) {
        return name.token() != null
                ? Docs.text(name.token().text())
                : Docs.text(name.first().token().text() + " as "
                        + name.last().token().text());
    }

    private Doc function() {
        List<Doc> head = new ArrayList<>();
        List<Doc> group = new ArrayList<>();
        boolean result = false;
        for (Syntax part : statement.parts()) {
            if (part.is(SyntaxKind.PARAMETERS)) {
                group.add(BracketDocs.parameters(part));
            } else if (part.is("->")) {
                group.add(Docs.text(" -> "));
            } else if (result) {
                group.add(result(part));
            } else if (!part.is(":")) {
                head.add(Docs.text(
                        (part.token().spaced() ? " " : "") + part.token().text()));
            }
            result = part.is("->");
        }
        Doc end = statement.is(SyntaxKind.FUNCTION) ? Docs.text(":") : Docs.NOTHING;
        return Docs.concat(new Concat(List.copyOf(head)), Docs.group(new Concat(List.copyOf(group))), end);
    }

    private Doc result(Syntax type) {
        if (Own.isTuple(Own.bare(type))) {
            return ExpressionDocs.bare(Own.bare(type), Level.TOP);
        }
        When when = Need.hasParameters(statement) ? When.NEEDED : When.NEEDED_OR_LONG;
        return Parenthesizer.of(type, statement, when, Level.TOP);
    }

    private Doc classHead() {
        Doc name = Docs.text("class " + statement.part(1).token().text());
        Syntax bases = statement.part(2);
        return Docs.concat(name, bases.is(":") ? Docs.NOTHING : BracketDocs.of(bases, Level.TOP), Docs.text(":"));
    }
}
