package org.ddintegration.contribute.format;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ddintegration.contribute.format.black.BlackLayout;
import org.ddintegration.contribute.format.ruff.RuffLayout;
import org.ddintegration.contribute.format.syntax.Lexeme;
import org.ddintegration.contribute.format.syntax.Lexer;
import org.ddintegration.contribute.format.syntax.StatementParser;
import org.ddintegration.contribute.format.syntax.Syntax;
import org.ddintegration.contribute.format.syntax.SyntaxKind;
import org.ddintegration.contribute.format.syntax.UnknownSyntaxException;

/**
 * Breaks the lines of Python code as the target's formatter does at 120 columns, and joins those that need no break.
 * Blanks, quotes and blank lines stay as they are, and so do comments, docstrings, and every statement with something
 * that this class does not know.
 */
public final class PythonFormat {
    private final FormatStyle style;

    public PythonFormat(FormatStyle style) {
        this.style = style;
    }

    /** Formats a whole module. */
    public String format(String text) {
        return format(text, 0);
    }

    /**
     * Formats statements or the heads of compound ones; a line that ends in a comma is an item of a list, dict or call.
     *
     * @param indent columns that will stand before each of the lines, and that the text does not have
     */
    public String format(String text, int indent) {
        return LogicalLine.of(text).stream()
                .map(line -> line.isCode() ? format(line, indent, StatementParser::read) : line.text())
                .collect(Collectors.joining("\n"));
    }

    /**
     * Formats {@code name(parameters) -> result}, as documentation shows it: lines that would still be too long end at a
     * blank.
     *
     * @param indent columns that will stand before each of the lines, and that the text does not have
     */
    public String formatSignature(String signature, int indent) {
        String formatted = format(new LogicalLine(signature), indent, StatementParser::readSignature);
        return OverlongLines.broken(formatted, LogicalLine.COLUMNS - indent);
    }

    private String format(LogicalLine line, int indent, Function<List<Lexeme>, Syntax> parser) {
        if (line.isSettled(indent)) {
            return line.text();
        }
        try {
            String once = lay(line, indent, parser);
            boolean again = style == FormatStyle.BLACK && !once.equals(line.text());
            return again ? lay(new LogicalLine(once), indent, parser) : once;
        } catch (UnknownSyntaxException e) {
            return line.text();
        }
    }

    /** One pass; black makes a second one, which sees the parentheses and commas of the first. */
    private String lay(LogicalLine line, int indent, Function<List<Lexeme>, Syntax> parser) {
        Lexer.Result read = Lexer.read(line.text());
        Syntax statement = parser.apply(read.tokens());
        if (isUnbreakable(statement)) {
            return line.text();
        }
        int columns = indent + line.indent();
        String comment = read.comment().orElse("");
        String laid =
                switch (style) {
                    case BLACK -> BlackLayout.of(statement, columns, comment);
                    case RUFF -> RuffLayout.of(statement, columns, comment);
                };
        String margin = " ".repeat(indent);
        return laid.lines().map(each -> each.substring(margin.length())).collect(Collectors.joining("\n"));
    }

    private static boolean isUnbreakable(Syntax statement) {
        return statement.is(SyntaxKind.PLAIN)
                || (statement.is(SyntaxKind.EXPRESSION) && statement.first().token() != null);
    }
}
