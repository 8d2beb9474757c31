package org.ddintegration.edit.python;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ddintegration.edit.Block;
import org.ddintegration.edit.Blocks;
import org.ddintegration.edit.Collected;
import org.ddintegration.edit.Lines;
import org.ddintegration.edit.ListedEdit;
import org.ddintegration.edit.UnknownShapeException;

/**
 * A statement of a module that defines a name: an assignment, or a function with its decorators. It goes beside its
 * likes, the statements whose names match a pattern.
 */
public final class PythonStatement extends ListedEdit {
    private static final Pattern DEFINED = Pattern.compile("(?:def (\\w+)\\(|(\\w+) = ).*");

    private final Pattern likes;

    /**
     * @param likes matches the names of the statements beside which it goes
     * @param lines the statement, strings in double quotes
     */
    public PythonStatement(String name, Pattern likes, List<String> lines) {
        super(name, name, lines);
        this.likes = likes;
    }

    @Override
    protected String collection() {
        return "statements like " + likes;
    }

    @Override
    protected Collected read(String text) {
        Lines all = Lines.of(text);
        List<Block> blocks = new ArrayList<>();
        int first = -1;
        List<Integer> starts = starts(text, all);
        for (int i = 0; i < starts.size(); i++) {
            int start = starts.get(i);
            Matcher defined = DEFINED.matcher(all.content(start));
            first = first < 0 ? start : first;
            if (defined.matches()) {
                String name = defined.group(1) == null ? defined.group(2) : defined.group(1);
                if (likes.matcher(name).matches()) {
                    blocks.add(new Block(
                            List.of(name),
                            first,
                            first,
                            last(all, i + 1 < starts.size() ? starts.get(i + 1) : all.count())));
                }
            }
            if (!all.content(start).startsWith("@")) {
                first = -1;
            }
        }
        if (blocks.isEmpty()) {
            throw new UnknownShapeException("a statement such as " + key());
        }
        return Collected.plain(Blocks.spaced(all, "", blocks));
    }

    /** Lines at which a statement or a decorator begins. */
    private static List<Integer> starts(String text, Lines all) {
        return Tokens.of(text).stream()
                .filter(token -> token.depth() == 0 && token.kind() != Token.Kind.CLOSE)
                .map(token -> all.at(token.start()))
                .distinct()
                .filter(line -> !all.blank(line) && all.indent(line).isEmpty())
                .filter(line ->
                        !all.content(line).startsWith("#") && !all.content(line).startsWith(")"))
                .toList();
    }

    /** The last line of the statement that the one at {@code next} follows; comments between them are not its own. */
    private static int last(Lines all, int next) {
        int last = next - 1;
        while (all.blank(last) || all.content(last).startsWith("#")) {
            last--;
        }
        return last;
    }
}
