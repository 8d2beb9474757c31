package org.ddintegration.contribute.format.syntax;

import static org.ddintegration.contribute.format.syntax.SyntaxKind.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ddintegration.contribute.format.syntax.Lexeme.TokenType;

/** Reads expressions, from the loosest operator to the tightest. */
final class ExpressionParser {
    private static final Set<String> COMPARISONS = Set.of("<", ">", "==", ">=", "<=", "!=");
    /** Operators from loose to tight. */
    private static final List<Set<String>> OPERATORS = List.of(
            Set.of("|"),
            Set.of("^"),
            Set.of("&"),
            Set.of("<<", ">>"),
            Set.of("+", "-"),
            Set.of("*", "@", "/", "%", "//"));

    private static final Set<String> KEYWORDS = Set.of(
            "and",
            "as",
            "assert",
            "async",
            "await",
            "break",
            "class",
            "continue",
            "def",
            "del",
            "elif",
            "else",
            "except",
            "finally",
            "for",
            "from",
            "global",
            "if",
            "import",
            "in",
            "is",
            "lambda",
            "nonlocal",
            "not",
            "or",
            "pass",
            "raise",
            "return",
            "try",
            "while",
            "with",
            "yield");

    private final TokenReader in;
    private final BracketParser brackets;

    ExpressionParser(TokenReader in) {
        this.in = in;
        this.brackets = new BracketParser(in, this);
    }

    /** Expressions with commas between them, or one alone; with stars before them where a list may have them. */
    Syntax list() {
        Syntax first = starred();
        if (!in.at(",")) {
            return first;
        }
        List<Syntax> parts = new ArrayList<>(List.of(first));
        while (in.at(",")) {
            parts.add(in.take());
            if (isEndOfList()) {
                break;
            }
            parts.add(starred());
        }
        return Syntax.of(BARE_TUPLE, parts);
    }

    private boolean isEndOfList() {
        return in.atEnd() || in.at(TokenType.CLOSE) || in.at("=") || in.at(":") || in.at("in");
    }

    /** What a {@code for} assigns to. */
    Syntax targets() {
        Syntax first = target();
        if (!in.at(",")) {
            return first;
        }
        List<Syntax> parts = new ArrayList<>(List.of(first));
        while (in.at(",")) {
            parts.add(in.take());
            if (in.at("in")) {
                break;
            }
            parts.add(target());
        }
        return Syntax.of(BARE_TUPLE, parts);
    }

    private Syntax target() {
        return in.at("*") ? Syntax.of(STARRED, in.take(), binary(0)) : binary(0);
    }

    Syntax starred() {
        return in.at("*") && !in.peek(1).spaced() ? Syntax.of(STARRED, in.take(), binary(0)) : named();
    }

    Syntax named() {
        Syntax name = test();
        return in.at(":=") ? Syntax.of(NAMED, name, in.take(), test()) : name;
    }

    Syntax test() {
        if (in.at("lambda")) {
            return lambda();
        }
        if (in.at("yield")) {
            return yielded();
        }
        Syntax value = disjunction();
        if (!in.at("if")) {
            return value;
        }
        return Syntax.of(CONDITIONAL, value, in.take(), disjunction(), in.take("else"), test());
    }

    private Syntax yielded() {
        List<Syntax> parts = new ArrayList<>(List.of(in.take()));
        if (in.at("from")) {
            parts.add(in.take());
            parts.add(test());
        } else if (!in.atEnd() && !in.at(TokenType.CLOSE)) {
            parts.add(list());
        }
        return Syntax.of(YIELD, parts);
    }

    private Syntax lambda() {
        List<Syntax> parts = new ArrayList<>(List.of(in.take()));
        if (!in.at(":")) {
            parts.add(brackets.lambdaParameters());
        }
        parts.add(in.take(":"));
        parts.add(test());
        return Syntax.of(LAMBDA, parts);
    }

    Syntax disjunction() {
        Syntax first = conjunction();
        return in.at("or") ? chain(BOOLEAN, first, "or") : first;
    }

    private Syntax conjunction() {
        Syntax first = inversion();
        return in.at("and") ? chain(BOOLEAN, first, "and") : first;
    }

    private Syntax chain(SyntaxKind kind, Syntax first, String operator) {
        List<Syntax> parts = new ArrayList<>(List.of(first));
        while (in.at(operator)) {
            parts.add(in.take());
            parts.add(operator.equals("or") ? conjunction() : inversion());
        }
        return Syntax.of(kind, parts);
    }

    private Syntax inversion() {
        return in.at("not") ? Syntax.of(NOT, in.take(), inversion()) : comparison();
    }

    private Syntax comparison() {
        List<Syntax> parts = new ArrayList<>(List.of(binary(0)));
        while (isComparison()) {
            parts.add(comparator());
            parts.add(binary(0));
        }
        return parts.size() == 1 ? parts.get(0) : Syntax.of(COMPARISON, parts);
    }

    private boolean isComparison() {
        return (in.at(TokenType.SIGN) && COMPARISONS.contains(in.peek().text()))
                || in.at("in")
                || in.at("is")
                || (in.at("not") && in.peek(1).is("in"));
    }

    private Syntax comparator() {
        Syntax first = in.take();
        if (first.is("not") || (first.is("is") && in.at("not"))) {
            return Syntax.of(OPERATOR, first, in.take());
        }
        return first;
    }

    Syntax binary(int level) {
        if (level == OPERATORS.size()) {
            return factor();
        }
        List<Syntax> parts = new ArrayList<>(List.of(binary(level + 1)));
        while (in.at(TokenType.SIGN) && OPERATORS.get(level).contains(in.peek().text())) {
            parts.add(in.take());
            parts.add(binary(level + 1));
        }
        return parts.size() == 1 ? parts.get(0) : Syntax.of(BINARY, parts);
    }

    private Syntax factor() {
        if ((in.at("+") || in.at("-") || in.at("~")) && !in.peek(1).spaced()) {
            return Syntax.of(UNARY, in.take(), factor());
        }
        Syntax base = in.at("await") ? Syntax.of(AWAIT, in.take(), primary()) : primary();
        return in.at("**") ? Syntax.of(POWER, base, in.take(), factor()) : base;
    }

    private Syntax primary() {
        Syntax value = atom();
        while (true) {
            if (in.at(".")) {
                value = Syntax.of(ATTRIBUTE, value, in.take(), in.take(TokenType.NAME));
            } else if (in.at("(")) {
                value = Syntax.of(CALL, value, brackets.arguments());
            } else if (in.at("[")) {
                value = Syntax.of(SUBSCRIPT, value, brackets.index());
            } else {
                return value;
            }
        }
    }

    private Syntax atom() {
        if (in.at(TokenType.OPEN)) {
            return brackets.display();
        }
        if (in.at(TokenType.STRING)) {
            return strings();
        }
        if (in.at(TokenType.NUMBER) || in.at("...")) {
            return in.take();
        }
        if (in.at(TokenType.NAME) && !KEYWORDS.contains(in.peek().text())) {
            return in.take();
        }
        throw new UnknownSyntaxException("'" + in.peek().text() + "' where a value must be");
    }

    private Syntax strings() {
        List<Syntax> parts = new ArrayList<>();
        while (in.at(TokenType.STRING)) {
            parts.add(in.take());
        }
        return parts.size() == 1 ? parts.get(0) : Syntax.of(STRINGS, parts);
    }
}
