package org.ddintegration.edit.python;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ddintegration.edit.Block;
import org.ddintegration.edit.Blocks;
import org.ddintegration.edit.Collected;
import org.ddintegration.edit.Lines;
import org.ddintegration.edit.ListedEdit;
import org.ddintegration.edit.UnknownShapeException;

/** An import statement on one line, in the group of imports that has a given module already. */
public final class PythonImport extends ListedEdit {
    private static final Pattern STATEMENT =
            Pattern.compile("(?:import ([\\w.]+)|from ([\\w.]+) import (\\w+))(?: as \\w+)?(?:\\s+#.*)?");

    private final String neighbour;

    /** @param neighbour module that an import of the same group imports or imports from */
    public PythonImport(String statement, String neighbour) {
        super(statement, key(statement).orElseThrow(), List.of(statement));
        this.neighbour = neighbour;
    }

    @Override
    protected String collection() {
        return "imports beside " + neighbour;
    }

    @Override
    protected Collected read(String text) {
        Lines lines = Lines.of(text);
        List<Block> blocks = new ArrayList<>();
        int lead = first(lines);
        for (int i = lead; i < lines.count() && isOfGroup(lines.content(i)); i++) {
            Optional<String> key = key(lines.content(i));
            if (key.isPresent()) {
                blocks.add(new Block(List.of(key.get()), lead, i, i));
                lead = i + 1;
            }
        }
        return Collected.plain(Blocks.tight(lines, -1, "", blocks));
    }

    /** The first line of the group. */
    private int first(Lines lines) {
        for (int i = 0; i < lines.count(); i++) {
            String key = key(lines.content(i)).orElse("");
            if (key.equals(neighbour) || key.startsWith(neighbour + " ")) {
                int first = i;
                while (first > 0 && isOfGroup(lines.content(first - 1))) {
                    first--;
                }
                return first;
            }
        }
        throw new UnknownShapeException("an import of " + neighbour);
    }

    private static boolean isOfGroup(String line) {
        return line.startsWith("#") || key(line).isPresent();
    }

    /** The module and what is imported from it, by which imports are sorted. */
    private static Optional<String> key(String line) {
        Matcher matcher = STATEMENT.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(matcher.group(1) != null ? matcher.group(1) : matcher.group(2) + " " + matcher.group(3));
    }
}
