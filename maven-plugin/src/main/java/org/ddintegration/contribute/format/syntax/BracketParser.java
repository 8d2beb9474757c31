package org.ddintegration.contribute.format.syntax;

import static org.ddintegration.contribute.format.syntax.SyntaxKind.*;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.ddintegration.contribute.format.syntax.Lexeme.TokenType;

/** Reads what is between brackets. */
final class BracketParser {
    private final TokenReader in;
    private final ExpressionParser expressions;

    BracketParser(TokenReader in, ExpressionParser expressions) {
        this.in = in;
        this.expressions = expressions;
    }

    /** A tuple, list, set, dict or comprehension, or an expression in parentheses. */
    Syntax display() {
        if (in.at("[")) {
            return items(LIST, expressions::starred);
        }
        return in.at("{") ? braces() : parentheses();
    }

    private Syntax braces() {
        boolean dict = in.peek(1).is("}") || in.peek(1).is("**");
        Syntax read = items(dict ? DICT : SET, this::entry);
        boolean entries = read.parts().stream()
                .map(part -> part.is(COMPREHENSION) ? part.first() : part)
                .anyMatch(part -> part.is(ENTRY));
        return entries ? Syntax.of(DICT, read.parts()) : read;
    }

    Syntax entry() {
        if (in.at("**")) {
            return Syntax.of(DOUBLE_STARRED, in.take(), expressions.binary(0));
        }
        Syntax key = expressions.starred();
        return in.at(":") ? Syntax.of(ENTRY, key, in.take(), expressions.test()) : key;
    }

    private Syntax parentheses() {
        Syntax read = items(TUPLE, expressions::starred);
        boolean one = read.parts().size() == 3;
        if (one && read.part(1).is(COMPREHENSION)) {
            return Syntax.of(GENERATOR, read.parts());
        }
        return one ? Syntax.of(PARENTHESIZED, read.parts()) : read;
    }

    Syntax arguments() {
        return items(ARGUMENTS, this::argument);
    }

    Syntax argument() {
        if (in.at("**")) {
            return Syntax.of(DOUBLE_STARRED, in.take(), expressions.test());
        }
        if (in.at("*") && !in.peek(1).spaced()) {
            return Syntax.of(STARRED, in.take(), expressions.test());
        }
        if (in.at(TokenType.NAME) && in.peek(1).is("=")) {
            return Syntax.of(KEYWORD_ARGUMENT, in.take(), in.take(), expressions.test());
        }
        return expressions.named();
    }

    Syntax index() {
        return items(INDEX, this::slice);
    }

    private Syntax slice() {
        List<Syntax> parts = new ArrayList<>();
        while (!in.at(",") && !in.at("]")) {
            parts.add(in.at(":") ? in.take() : expressions.starred());
        }
        return parts.size() == 1 && !parts.get(0).is(":") ? parts.get(0) : Syntax.of(SLICE, parts);
    }

    Syntax parameters() {
        return items(PARAMETERS, () -> parameter(true));
    }

    Syntax lambdaParameters() {
        List<Syntax> parts = new ArrayList<>(List.of(parameter(false)));
        while (in.at(",")) {
            parts.add(in.take());
            parts.add(parameter(false));
        }
        return Syntax.of(LAMBDA_PARAMETERS, parts);
    }

    private Syntax parameter(boolean annotated) {
        List<Syntax> parts = new ArrayList<>();
        if (in.at("*") || in.at("**") || in.at("/")) {
            parts.add(in.take());
        }
        if (in.at(TokenType.NAME)) {
            parts.add(in.take());
        }
        if (annotated && in.at(":")) {
            parts.add(in.take());
            parts.add(expressions.starred());
        }
        if (in.at("=")) {
            parts.add(in.take());
            parts.add(expressions.test());
        }
        if (parts.isEmpty()) {
            throw new UnknownSyntaxException("'" + in.peek().text() + "' where a parameter must be");
        }
        return Syntax.of(PARAMETER, parts);
    }

    private Syntax items(SyntaxKind kind, Supplier<Syntax> item) {
        List<Syntax> parts = new ArrayList<>(List.of(in.take(TokenType.OPEN)));
        while (!in.at(TokenType.CLOSE)) {
            parts.add(item.get());
            if (in.at("for") || in.at("async")) {
                parts.add(comprehension(parts.remove(parts.size() - 1)));
            }
            if (!in.at(TokenType.CLOSE)) {
                parts.add(in.take(","));
            }
        }
        parts.add(in.take(TokenType.CLOSE));
        return Syntax.of(kind, parts);
    }

    private Syntax comprehension(Syntax element) {
        List<Syntax> parts = new ArrayList<>(List.of(element));
        while (in.at("for") || in.at("async") || in.at("if")) {
            parts.add(in.at("if") ? Syntax.of(IF_CLAUSE, in.take(), expressions.disjunction()) : forClause());
        }
        return Syntax.of(COMPREHENSION, parts);
    }

    private Syntax forClause() {
        List<Syntax> parts = new ArrayList<>();
        if (in.at("async")) {
            parts.add(in.take());
        }
        parts.add(in.take("for"));
        parts.add(expressions.targets());
        parts.add(in.take("in"));
        parts.add(expressions.disjunction());
        return Syntax.of(FOR_CLAUSE, parts);
    }
}
