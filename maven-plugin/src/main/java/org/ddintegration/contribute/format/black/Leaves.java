package org.ddintegration.contribute.format.black;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ddintegration.contribute.format.black.Leaf.Gap;
import org.ddintegration.contribute.format.black.Leaf.Role;
import org.ddintegration.contribute.format.syntax.Lexeme;
import org.ddintegration.contribute.format.syntax.Lexeme.TokenType;
import org.ddintegration.contribute.format.syntax.Syntax;
import org.ddintegration.contribute.format.syntax.SyntaxKind;
import org.ddintegration.contribute.format.syntax.UnknownSyntaxException;

/** Turns a statement into black's leaves, with hidden parentheses wherever black may add or remove them. */
final class Leaves {
    private static final Set<String> BEFORE_VALUES =
            Set.of("return", "assert", ",", "del", "if", "elif", "while", "except", "for", "in", "->");

    private final List<Leaf> leaves = new ArrayList<>();
    /** A hidden parenthesis takes over the blank before what it encloses. */
    private boolean enclosed;

    private Leaves() {}

    static List<Leaf> of(Syntax statement) {
        Leaves read = new Leaves();
        read.statement(statement);
        return read.leaves;
    }

    private void statement(Syntax statement) {
        if (statement.first().is("async")) {
            parts(statement);
            return;
        }
        switch (statement.kind()) {
            case ASSIGNMENT, ANNOTATED_ASSIGNMENT, AUGMENTED_ASSIGNMENT -> assignment(statement);
            case RETURN, ASSERT, DELETE, CONDITION, EXCEPT, FOR, FUNCTION, SIGNATURE -> afterWords(statement);
            case WITH -> with(statement);
            case IMPORT_FROM -> importFrom(statement);
            case EXPRESSION -> {
                if (OptionalParentheses.mayBeAround(statement.first())) {
                    optional(statement.first());
                } else {
                    parts(statement);
                }
            }
            default -> parts(statement);
        }
    }

    private void assignment(Syntax statement) {
        Syntax target = statement.first();
        if (target.is(SyntaxKind.BARE_TUPLE)) {
            optional(target);
        } else {
            part(target, SyntaxKind.ASSIGNMENT, false);
        }
        boolean value = false;
        for (Syntax part : statement.parts().subList(1, statement.parts().size())) {
            if (value) {
                optional(part);
            } else {
                part(part, SyntaxKind.ASSIGNMENT, false);
            }
            value = part.token() != null
                    && part.token().type() == TokenType.SIGN
                    && part.token().text().endsWith("=");
        }
    }

    /** The values after keywords, and after the comma of an {@code assert}. */
    private void afterWords(Syntax statement) {
        boolean value = false;
        for (Syntax part : statement.parts()) {
            if (value) {
                optional(part);
            } else {
                part(part, statement.kind(), false);
            }
            value = part.token() != null && BEFORE_VALUES.contains(part.token().text());
        }
    }

    private void with(Syntax statement) {
        if (statement.part(1).is("(")) {
            throw new UnknownSyntaxException("parentheses around what with manages, as of Python 3.9");
        }
        boolean value = false;
        for (Syntax part : statement.parts()) {
            boolean name = part.token() != null;
            if (value && name) {
                optional(part);
            } else {
                part(part, SyntaxKind.WITH, false);
            }
            value = part.is("with") || part.is(",");
        }
    }

    private void importFrom(Syntax statement) {
        List<Syntax> parts = statement.parts();
        int names = 0;
        while (!parts.get(names).is("import")) {
            names++;
        }
        parts.subList(0, names + 1).forEach(part -> part(part, SyntaxKind.IMPORT_FROM, false));
        leaves.add(new Leaf(Role.OPEN, "", Gap.BLANK, Priority.NONE, SyntaxKind.IMPORT_FROM, Leaf.NOT_IN_SOURCE));
        enclosed = true;
        for (Syntax part : parts.subList(names + 1, parts.size())) {
            if (!part.is("(") && !part.is(")")) {
                part(part, SyntaxKind.IMPORT_FROM, false);
            }
        }
        leaves.add(new Leaf(Role.CLOSE, "", Gap.NONE, Priority.NONE, SyntaxKind.IMPORT_FROM, Leaf.NOT_IN_SOURCE));
    }

    @SuppressWarnings("ReferenceEquality")
    private void optional(Syntax value) {
        Syntax inner = value;
        while (inner.is(SyntaxKind.PARENTHESIZED) && OptionalParentheses.mayGo(inner)) {
            inner = inner.part(1);
        }
        if (inner == value && OptionalParentheses.isComplete(value)) {
            part(value, SyntaxKind.ASSIGNMENT, false);
            return;
        }
        leaves.add(Leaf.hidden(Role.OPEN, gap(firstToken(value), SyntaxKind.PARENTHESIZED)));
        enclosed = true;
        part(inner, SyntaxKind.ASSIGNMENT, false);
        leaves.add(Leaf.hidden(Role.CLOSE, Gap.NONE));
    }

    private static Lexeme firstToken(Syntax syntax) {
        Syntax first = syntax;
        while (first.token() == null) {
            first = first.first();
        }
        return first.token();
    }

    private void parts(Syntax parent) {
        parent.parts().forEach(part -> part(part, parent.kind(), false));
    }

    /** @param muted whether its operators are none to break at, because it is what a loop or a lambda binds */
    private void part(Syntax part, SyntaxKind parent, boolean muted) {
        if (part.token() != null) {
            add(part.token(), parent, muted);
        } else if (part.is(SyntaxKind.OPERATOR)) {
            add(part.first().token(), parent, muted);
            add(part.last().token(), SyntaxKind.OPERATOR, muted);
        } else {
            boolean bracketed =
                    part.first().token() != null && part.first().token().type() == TokenType.OPEN;
            boolean binds = false;
            for (Syntax child : part.parts()) {
                binds &= !child.is("in");
                boolean mute = (muted && !bracketed) || binds || child.is(SyntaxKind.LAMBDA_PARAMETERS);
                part(child, part.kind(), mute);
                binds |= part.is(SyntaxKind.FOR_CLAUSE) && child.is("for");
            }
        }
    }

    private void add(Lexeme token, SyntaxKind parent, boolean muted) {
        int priority = muted ? Priority.NONE : priority(token, parent);
        leaves.add(new Leaf(role(token), token.text(), gap(token, parent), priority, parent, token.line()));
        enclosed = false;
    }

    private Gap gap(Lexeme token, SyntaxKind parent) {
        if (enclosed) {
            return Gap.NONE;
        }
        if (token.spaced()) {
            return Gap.BLANK;
        }
        boolean power = (parent == SyntaxKind.POWER && token.is("**"))
                || (!leaves.isEmpty() && isPowerOperator(leaves.get(leaves.size() - 1)));
        return power ? Gap.BLANK_FOR_NOW : Gap.NONE;
    }

    private static boolean isPowerOperator(Leaf leaf) {
        return leaf.is("**") && leaf.owner() == SyntaxKind.POWER;
    }

    private int priority(Lexeme token, SyntaxKind parent) {
        Leaf previous = leaves.isEmpty() ? null : leaves.get(leaves.size() - 1);
        if (token.is(",")) {
            return Priority.COMMA;
        }
        if (token.type() == TokenType.STRING && previous != null && previous.is(Role.STRING)) {
            return Priority.STRING;
        }
        if (token.is(".") && parent == SyntaxKind.ATTRIBUTE) {
            return previous != null && previous.is(Role.CLOSE) ? Priority.DOT : Priority.NONE;
        }
        if (parent == SyntaxKind.FOR_CLAUSE) {
            boolean start = token.is("async") || (token.is("for") && (previous == null || !previous.is("async")));
            return start ? Priority.COMPREHENSION : Priority.NONE;
        }
        if (parent == SyntaxKind.IF_CLAUSE && token.is("if")) {
            return Priority.COMPREHENSION;
        }
        return isOperator(token, parent) ? Priority.of(parent, token.text()) : Priority.NONE;
    }

    private static boolean isOperator(Lexeme token, SyntaxKind parent) {
        return switch (parent) {
            case BINARY, POWER -> token.type() == TokenType.SIGN && !token.is("...");
            case COMPARISON -> (token.type() == TokenType.SIGN && !token.is("...")) || isWord(token, "in", "is", "not");
            case BOOLEAN -> isWord(token, "and", "or");
            case CONDITIONAL -> isWord(token, "if", "else");
            default -> false;
        };
    }

    private static boolean isWord(Lexeme token, String... words) {
        return List.of(words).contains(token.text()) && token.type() == TokenType.NAME;
    }

    private static Role role(Lexeme token) {
        return switch (token.type()) {
            case OPEN -> Role.OPEN;
            case CLOSE -> Role.CLOSE;
            case STRING -> Role.STRING;
            default -> token.is(",") ? Role.COMMA : Role.OTHER;
        };
    }
}
