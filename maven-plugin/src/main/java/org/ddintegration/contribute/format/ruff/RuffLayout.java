package org.ddintegration.contribute.format.ruff;

import java.util.regex.Pattern;
import org.ddintegration.contribute.format.ruff.Doc.ExpandParent;
import org.ddintegration.contribute.format.ruff.Doc.LineSuffix;
import org.ddintegration.contribute.format.syntax.Syntax;
import org.ddintegration.edit.rst.DisplayWidth;

/** Lays a statement out as {@code ruff format} does, 0.11.11 to 0.14.10, for Python 3.9. */
public final class RuffLayout {
    /** Comments that speak to tools; they may be beyond the end of the line. */
    private static final Pattern PRAGMA =
            Pattern.compile("#\\s*(?:(?i:noqa)|nosec|(?:isort|type|pyright|pylint|flake8|ruff|ty):).*");

    private RuffLayout() {}

    /**
     * The statement's lines, indented.
     *
     * @param indent columns before the statement
     * @param comment at its end, or nothing
     */
    public static String of(Syntax statement, int indent, String comment) {
        return DocPrinter.print(StatementDocs.of(statement, comment(comment)), indent);
    }

    private static Doc comment(String comment) {
        if (comment.isEmpty()) {
            return Docs.NOTHING;
        }
        String text = "  " + comment;
        int reserved = PRAGMA.matcher(comment).matches() ? 0 : DisplayWidth.of(text);
        return Docs.concat(new LineSuffix(text, reserved), new ExpandParent());
    }
}
