package org.ddintegration.contribute.format.ruff;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ddintegration.contribute.format.ruff.Doc.Concat;
import org.ddintegration.contribute.format.ruff.Doc.Line;
import org.ddintegration.contribute.format.syntax.Syntax;
import org.ddintegration.contribute.format.syntax.SyntaxKind;
import org.ddintegration.contribute.format.syntax.UnknownSyntaxException;

/** Documents of what is in brackets, or could be. */
final class BracketDocs {
    private BracketDocs() {}

    static Doc of(Syntax bracketed, Level level) {
        return switch (bracketed.kind()) {
            case LIST, SET, DICT, TUPLE, GENERATOR -> display(bracketed, level);
            case ARGUMENTS -> arguments(bracketed, level);
            case INDEX -> index(bracketed, level);
            case BARE_TUPLE -> bareTuple(bracketed, level);
            case COMPREHENSION -> comprehension(bracketed, level);
            default -> throw new UnknownSyntaxException(bracketed.kind() + " is not laid out");
        };
    }

    private static Doc display(Syntax display, Level level) {
        if (display.parts().size() == 2) {
            return empty(display);
        }
        Syntax first = display.part(1);
        if (first.is(SyntaxKind.COMPREHENSION)) {
            return bracketed(display, Docs.group(comprehension(first, Level.BRACKETS)), level);
        }
        boolean one = display.is(SyntaxKind.TUPLE) && items(display.parts()).size() == 1;
        Doc content = one
                ? Docs.concat(ExpressionDocs.of(first, Level.BRACKETS), Docs.text(","))
                : sequence(display.parts(), Level.BRACKETS);
        return bracketed(display, content, level);
    }

    private static Doc empty(Syntax bracketed) {
        return Docs.group(Docs.text(
                bracketed.first().token().text() + bracketed.last().token().text()));
    }

    private static Doc bracketed(Syntax brackets, Doc content, Level level) {
        return level.bracketed(
                brackets.first().token().text(),
                content,
                brackets.last().token().text());
    }

    private static Doc arguments(Syntax arguments, Level level) {
        return arguments.parts().size() == 2
                ? empty(arguments)
                : bracketed(arguments, Docs.group(sequence(arguments.parts(), Level.BRACKETS)), level);
    }

    private static Doc index(Syntax index, Level level) {
        List<Syntax> items = items(index.parts());
        Doc content;
        if (items.size() == 1) {
            Doc item = ExpressionDocs.of(items.get(0), Level.BRACKETS);
            content = endsInComma(index.parts()) ? Docs.concat(item, Docs.text(",")) : item;
        } else {
            content = Docs.group(sequence(index.parts(), Level.BRACKETS));
        }
        return bracketed(index, content, level);
    }

    private static Doc bareTuple(Syntax tuple, Level level) {
        if (items(tuple.parts()).size() == 1) {
            Doc item = ExpressionDocs.of(tuple.first(), Level.BRACKETS);
            return level.bracketed("(", Docs.concat(item, Docs.text(",")), ")");
        }
        return Parenthesizer.ifBroken(sequence(tuple.parts(), Level.BRACKETS));
    }

    private static Doc comprehension(Syntax comprehension, Level level) {
        Syntax element = comprehension.first();
        Doc clauses = ExpressionDocs.clauses(
                comprehension.parts().subList(1, comprehension.parts().size()), level);
        if (element.is(SyntaxKind.ENTRY)) {
            return Docs.concat(
                    Docs.group(ExpressionDocs.of(element.first(), level)),
                    Docs.text(": "),
                    ExpressionDocs.of(element.last(), level),
                    clauses);
        }
        return Docs.concat(Docs.group(ExpressionDocs.of(element, level)), clauses);
    }

    /** Items that are broken one a line. */
    static Doc sequence(List<Syntax> parts, Level level) {
        List<Syntax> items = items(parts);
        List<Doc> docs =
                items.stream().map(item -> ExpressionDocs.of(item, level)).toList();
        return Docs.items(docs, items.size() > 1, endsInComma(parts));
    }

    /** Without brackets and commas. */
    static List<Syntax> items(List<Syntax> parts) {
        return parts.stream().filter(part -> !part.is(",") && !isBracket(part)).toList();
    }

    private static boolean isBracket(Syntax part) {
        return part.token() != null
                && switch (part.token().type()) {
                    case OPEN, CLOSE -> true;
                    default -> false;
                };
    }

    static boolean endsInComma(List<Syntax> parts) {
        Syntax last = parts.get(parts.size() - 1);
        return (isBracket(last) ? parts.get(parts.size() - 2) : last).is(",");
    }

    static Doc onOneLine(Syntax tuple, Level level) {
        List<Doc> parts = new ArrayList<>();
        for (Syntax item : items(tuple.parts())) {
            if (!parts.isEmpty()) {
                parts.add(Docs.group(Docs.text(", ")));
            }
            parts.add(ExpressionDocs.of(item, level));
        }
        return new Concat(List.copyOf(parts));
    }

    static Doc lambdaParameters(Syntax parameters, Level level) {
        List<Doc> parts = new ArrayList<>();
        for (Syntax item : items(parameters.parts())) {
            if (!parts.isEmpty()) {
                parts.add(Docs.text(","));
                parts.add(level.isParenthesized() ? Line.SOFT_OR_SPACE : Docs.SPACE);
            }
            parts.add(parameter(item, level));
        }
        if (endsInComma(parameters.parts())) {
            parts.add(Docs.text(","));
        }
        return Docs.group(new Concat(List.copyOf(parts)));
    }

    /** The parameters of a function, which break as the group around them does. */
    static Doc parameters(Syntax parameters) {
        List<Syntax> items = items(parameters.parts());
        if (items.isEmpty()) {
            return empty(parameters);
        }
        List<Doc> docs =
                items.stream().map(item -> parameter(item, Level.BRACKETS)).toList();
        Doc list = Docs.items(docs, true, false);
        Doc content = endsInComma(parameters.parts()) ? Docs.concat(list, Line.HARD) : list;
        return Docs.concat(
                Docs.text("("), Docs.softBlock(items.size() == 1 ? content : Docs.group(content)), Docs.text(")"));
    }

    private static Doc parameter(Syntax parameter, Level level) {
        boolean annotated = parameter.parts().stream().anyMatch(part -> part.is(":"));
        return new Concat(IntStream.range(0, parameter.parts().size())
                .mapToObj(i -> parameterPart(parameter.part(i), annotated, level))
                .toList());
    }

    private static Doc parameterPart(Syntax part, boolean annotated, Level level) {
        if (part.is(":")) {
            return Docs.text(": ");
        }
        return part.is("=") && annotated ? Docs.text(" = ") : ExpressionDocs.of(part, level);
    }
}
