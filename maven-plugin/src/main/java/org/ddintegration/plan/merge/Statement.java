package org.ddintegration.plan.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A statement of a module of Python that is not indented, with its block and the blank lines below it.
 *
 * @param name what it defines or begins with; empty for what stands before the first
 * @param first index of its first line; its decorators are statements of their own
 * @param end index after its last line
 */
record Statement(String name, int first, int end) {
    private static final Pattern BEGIN = Pattern.compile("[A-Za-z_@]");
    private static final Pattern AFTER_NAME = Pattern.compile("[(:=].*", Pattern.DOTALL);

    /** All of a text; the first begins with it. */
    static List<Statement> of(List<String> lines) {
        List<Statement> statements = new ArrayList<>();
        String name = "";
        int first = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (BEGIN.matcher(lines.get(i)).lookingAt()) {
                statements.add(new Statement(name, first, i));
                name = AFTER_NAME.matcher(lines.get(i)).replaceFirst("").strip();
                first = i;
            }
        }
        statements.add(new Statement(name, first, lines.size()));
        return statements;
    }

    static TextSequence names(List<Statement> statements) {
        return new TextSequence(statements.stream().map(Statement::name).toList());
    }
}
