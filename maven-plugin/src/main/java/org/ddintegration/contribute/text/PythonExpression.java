package org.ddintegration.contribute.text;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An expression of generated code: a name or a literal, or a call, which is formatted as black does where it is long.
 *
 * @param head the name; of a call what stands before its arguments, with the opening bracket
 * @param arguments of a call; none of a name
 * @param tail the closing bracket of a call; empty for a name
 */
public record PythonExpression(String head, List<PythonExpression> arguments, String tail) {
    public static PythonExpression name(String name) {
        return new PythonExpression(name, List.of(), "");
    }

    public static PythonExpression call(String function, List<PythonExpression> arguments) {
        return new PythonExpression(function + "(", arguments, ")");
    }

    public static PythonExpression call(String function, PythonExpression first, String... names) {
        return call(
                function,
                Stream.concat(Stream.of(first), Stream.of(names).map(PythonExpression::name))
                        .toList());
    }

    /** The same behind a text that belongs to it, such as an argument's name. */
    public PythonExpression behind(String text) {
        return new PythonExpression(text + head, arguments, tail);
    }

    /**
     * The expression on as many lines as it takes.
     *
     * @param indent columns before it
     * @param end what follows it on its last line, such as a comma; it is not part of what is returned
     */
    public String laid(int indent, String end) {
        String line = toString();
        if (arguments.isEmpty() || fits(indent, line + end)) {
            return line;
        }
        String margin = "\n" + " ".repeat(indent);
        String joined = joined();
        String inner = fits(indent + 4, joined) ? joined : each(indent + 4, margin + "    ");
        return head + margin + "    " + inner + margin + tail;
    }

    private String each(int indent, String margin) {
        if (arguments.size() == 1) {
            return arguments.get(0).laid(indent, "");
        }
        return arguments.stream()
                .map(argument -> argument.laid(indent, ",") + ",")
                .collect(Collectors.joining(margin));
    }

    private String joined() {
        return arguments.stream().map(PythonExpression::toString).collect(Collectors.joining(", "));
    }

    private static boolean fits(int indent, String line) {
        return indent + PythonBrackets.width(line) <= PythonBrackets.COLUMNS;
    }

    /** On one line. */
    @Override
    public String toString() {
        return head + joined() + tail;
    }
}
