package org.ddintegration.contribute.format.syntax;

import static org.ddintegration.contribute.format.syntax.SyntaxKind.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ddintegration.contribute.format.syntax.Lexeme.TokenType;

/** Reads a simple statement, the head of a compound one, or an item that stands on a line of its own. */
public final class StatementParser {
    private static final Set<String> PLAIN_WORDS =
            Set.of("pass", "break", "continue", "import", "global", "nonlocal", "else", "try", "finally");
    private static final Set<String> AUGMENTED =
            Set.of("+=", "-=", "*=", "@=", "/=", "%=", "&=", "|=", "^=", "<<=", ">>=", "**=", "//=");

    private final TokenReader in;
    private final BracketParser brackets;
    private final ExpressionParser expressions;
    private final List<Syntax> parts = new ArrayList<>();

    private StatementParser(List<Lexeme> tokens) {
        this.in = new TokenReader(tokens);
        this.expressions = new ExpressionParser(in);
        this.brackets = new BracketParser(in, expressions);
    }

    /** @throws UnknownSyntaxException when it is none of these */
    public static Syntax read(List<Lexeme> tokens) {
        StatementParser parser = new StatementParser(tokens);
        boolean item = !tokens.isEmpty() && tokens.get(tokens.size() - 1).is(",");
        Syntax read = Syntax.of(item ? parser.item() : parser.statement(), parser.parts);
        parser.in.end();
        return read;
    }

    /** Reads {@code name(parameters) -> result}. */
    public static Syntax readSignature(List<Lexeme> tokens) {
        StatementParser parser = new StatementParser(tokens);
        parser.take(TokenType.NAME);
        while (parser.in.at(".")) {
            parser.take();
            parser.take(TokenType.NAME);
        }
        parser.parametersAndResult();
        parser.in.end();
        return Syntax.of(SIGNATURE, parser.parts);
    }

    private SyntaxKind item() {
        boolean keyword = (in.at(TokenType.NAME) && in.peek(1).is("=")) || in.at("*");
        parts.add(keyword ? brackets.argument() : brackets.entry());
        take(",");
        return ITEM;
    }

    private SyntaxKind statement() {
        String word =
                in.peek().type() == TokenType.NAME || in.at("@") ? in.peek().text() : "";
        if (PLAIN_WORDS.contains(word)) {
            return plain();
        }
        return switch (word) {
            case "def" -> function();
            case "async" -> in.peek(1).is("def") ? function() : in.peek(1).is("with") ? with() : loop();
            case "class" -> classHead();
            case "with" -> with();
            case "for" -> loop();
            case "if", "elif", "while" -> condition();
            case "except" -> except();
            case "@" -> decorator();
            case "from" -> new ImportParser(in, parts).read();
            case "return" -> returned();
            case "raise" -> raise();
            case "assert" -> assertion();
            case "del" -> delete();
            default -> expression();
        };
    }

    private SyntaxKind plain() {
        while (!in.atEnd()) {
            if (in.at(";") || (in.at(":") && !in.peek(1).text().isEmpty())) {
                throw new UnknownSyntaxException("two statements on one line");
            }
            take();
        }
        return PLAIN;
    }

    private SyntaxKind function() {
        if (in.at("async")) {
            take();
        }
        take("def");
        take(TokenType.NAME);
        parametersAndResult();
        take(":");
        return FUNCTION;
    }

    private void parametersAndResult() {
        parts.add(brackets.parameters());
        if (in.at("->")) {
            take();
            parts.add(expressions.test());
        }
    }

    private SyntaxKind classHead() {
        take("class");
        take(TokenType.NAME);
        if (in.at("(")) {
            parts.add(brackets.arguments());
        }
        take(":");
        return CLASS;
    }

    private SyntaxKind with() {
        if (in.at("async")) {
            take();
        }
        take("with");
        if (!parenthesizedItems()) {
            parts.add(withItem());
            while (in.at(",")) {
                take();
                parts.add(withItem());
            }
        }
        take(":");
        return WITH;
    }

    /** Items in parentheses, other than one value in parentheses of its own. */
    private boolean parenthesizedItems() {
        int start = in.position();
        int before = parts.size();
        if (in.at("(")) {
            take();
            while (!in.at(")")) {
                parts.add(withItem());
                if (!in.at(",")) {
                    break;
                }
                take();
            }
            boolean items =
                    parts.size() > before + 2 || parts.get(parts.size() - 1).is(WITH_ITEM);
            if (items && in.at(")") && in.peek(1).is(":")) {
                take();
                return true;
            }
        }
        in.backTo(start);
        parts.subList(before, parts.size()).clear();
        return false;
    }

    private Syntax withItem() {
        Syntax value = expressions.test();
        return in.at("as") ? Syntax.of(WITH_ITEM, value, in.take(), expressions.binary(0)) : value;
    }

    private SyntaxKind loop() {
        if (in.at("async")) {
            take();
        }
        take("for");
        parts.add(expressions.targets());
        take("in");
        parts.add(expressions.list());
        take(":");
        return FOR;
    }

    private SyntaxKind condition() {
        take();
        parts.add(expressions.named());
        take(":");
        return CONDITION;
    }

    private SyntaxKind except() {
        take();
        if (!in.at(":")) {
            parts.add(expressions.test());
        }
        if (in.at("as")) {
            take();
            take(TokenType.NAME);
        }
        take(":");
        return EXCEPT;
    }

    private SyntaxKind decorator() {
        take("@");
        parts.add(expressions.named());
        return DECORATOR;
    }

    private SyntaxKind returned() {
        take();
        if (!in.atEnd()) {
            parts.add(expressions.list());
        }
        return RETURN;
    }

    private SyntaxKind raise() {
        take();
        if (!in.atEnd()) {
            parts.add(expressions.test());
        }
        if (in.at("from")) {
            take();
            parts.add(expressions.test());
        }
        return RAISE;
    }

    private SyntaxKind assertion() {
        take();
        parts.add(expressions.test());
        if (in.at(",")) {
            take();
            parts.add(expressions.test());
        }
        return ASSERT;
    }

    private SyntaxKind delete() {
        take();
        parts.add(expressions.list());
        return DELETE;
    }

    private SyntaxKind expression() {
        parts.add(expressions.list());
        if (in.at(":") && isTarget(parts.get(0))) {
            take();
            parts.add(expressions.test());
            if (in.at("=")) {
                take();
                parts.add(expressions.list());
            }
            return ANNOTATED_ASSIGNMENT;
        }
        if (in.at(TokenType.SIGN) && AUGMENTED.contains(in.peek().text())) {
            take();
            parts.add(expressions.list());
            return AUGMENTED_ASSIGNMENT;
        }
        while (in.at("=") && in.peek().spaced()) {
            take();
            parts.add(expressions.list());
        }
        return parts.size() == 1 ? EXPRESSION : ASSIGNMENT;
    }

    private static boolean isTarget(Syntax value) {
        boolean name = value.token() != null && value.token().type() == TokenType.NAME;
        return name || value.is(ATTRIBUTE) || value.is(SUBSCRIPT);
    }

    private void take() {
        parts.add(in.take());
    }

    private void take(String text) {
        parts.add(in.take(text));
    }

    private void take(TokenType type) {
        parts.add(in.take(type));
    }
}
