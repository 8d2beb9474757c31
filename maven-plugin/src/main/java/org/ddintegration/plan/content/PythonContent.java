package org.ddintegration.plan.content;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.ddintegration.edit.python.Tokens;

/**
 * Python: all that black, ruff, autopep8 or isort may change is style. White space and line ends within a statement, blank
 * lines, how deep a block is indented, quotes, brackets and commas that change nothing, indentation of a docstring, and the
 * order of imports that stand together.
 */
final class PythonContent {
    private static final int TAB = 8;

    private final String text;
    private final List<ContentToken> read = new ArrayList<>();
    private final Deque<Integer> indents = new ArrayDeque<>();
    private final List<ImportStatement> imports = new ArrayList<>();

    private PythonContent(String text) {
        this.text = text;
    }

    static List<ContentToken> read(String text) {
        PythonContent content = new PythonContent(text);
        StatementLine.of(text, Tokens.of(text)).forEach(content::add);
        content.endImports();
        return content.read;
    }

    private void add(StatementLine line) {
        Optional<ImportStatement> statement = ImportStatement.of(line);
        if (statement.isEmpty() || isIndentedOtherwise(line)) {
            endImports();
        }
        if (!line.isComment()) {
            structure(line);
        }
        statement.ifPresentOrElse(imports::add, () -> read.addAll(StatementTokens.of(line)));
    }

    /** Imports that stand together say the same in whatever order. */
    private void endImports() {
        if (imports.isEmpty()) {
            return;
        }
        TreeSet<String> names = new TreeSet<>();
        imports.forEach(statement -> names.addAll(statement.names()));
        read.add(new ContentToken(
                String.join("; ", names),
                imports.get(0).line().start(),
                imports.get(imports.size() - 1).line().end()));
        imports.clear();
    }

    private boolean isIndentedOtherwise(StatementLine line) {
        return !indents.isEmpty() && indents.peek() != width(line);
    }

    private void structure(StatementLine line) {
        if (!imports.isEmpty()) {
            return;
        }
        int width = width(line);
        int at = line.start();
        read.add(new ContentToken("\n", at, at));
        if (indents.isEmpty() || width > indents.peek()) {
            if (!indents.isEmpty()) {
                read.add(new ContentToken("indent", at, at));
            }
            indents.push(width);
        }
        while (width < indents.peek()) {
            read.add(new ContentToken("dedent", at, at));
            indents.pop();
            if (indents.isEmpty()) {
                indents.push(width);
            }
        }
    }

    private int width(StatementLine line) {
        int width = 0;
        for (int i = text.lastIndexOf('\n', line.start() - 1) + 1; i < line.start(); i++) {
            width = text.charAt(i) == '\t' ? (width / TAB + 1) * TAB : width + 1;
        }
        return width;
    }
}
