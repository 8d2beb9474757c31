package org.ddintegration.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** A module of handlers such as is generated. */
record StyledModule(List<Handler> handlers) {
    /**
     * A function.
     *
     * @param arguments of what it calls
     * @param byHand a line that somebody wrote into it; empty when nobody did
     * @param endsByHand whether it is the last
     */
    record Handler(String name, String summary, List<String> arguments, String byHand, boolean endsByHand) {
        Handler edited(String line, boolean isLast) {
            return new Handler(name, summary, arguments, line, isLast);
        }

        String text(WritingStyle style) {
            String indent = style.indent();
            String value = call("wrapped", arguments, indent, style);
            List<String> lines = new ArrayList<>();
            lines.add(
                    "def " + call("traced_" + name, List.of("wrapped", "instance", "args"), "", style) + " -> object:");
            lines.add(indent + "\"\"\"" + summary + "\n\n" + indent + "What to trace:\n\n" + indent + "- " + name + "\n"
                    + indent + "\"\"\"");
            if (!byHand.isEmpty() && !endsByHand) {
                lines.add(indent + byHand);
            }
            lines.add(indent + "result = "
                    + (style.brackets() ? "(\n" + indent + indent + value + "\n" + indent + ")" : value));
            lines.add(indent + "return " + (style.brackets() ? "(result)" : "result"));
            if (endsByHand) {
                lines.add(indent + byHand);
            }
            return String.join("\n", lines);
        }
    }

    String text(WritingStyle style) {
        List<String> parts = new ArrayList<>();
        parts.add(imports(style));
        handlers.forEach(handler -> parts.add(handler.text(style)));
        parts.add("def patch():\n" + style.indent() + "done()\n"
                + handlers.stream()
                        .map(handler -> style.indent()
                                + call(
                                        "wrap",
                                        List.of(
                                                quoted("foo", style),
                                                quoted(handler.name, style),
                                                "traced_" + handler.name),
                                        style.indent(),
                                        style)
                                + "\n")
                        .collect(Collectors.joining()));
        return String.join("\n" + "\n".repeat(style.blankLines()), parts).replace("\n", style.lineEnd());
    }

    private static String imports(WritingStyle style) {
        List<String> imports = new ArrayList<>(List.of("import foo", "import os"));
        imports.addAll(
                style.joinsImports()
                        ? List.of("from ddtrace import unwrap, wrap")
                        : List.of("from ddtrace import unwrap", "from ddtrace import wrap"));
        if (style.reversesImports()) {
            Collections.reverse(imports);
        }
        return String.join("\n", imports);
    }

    private static String call(String name, List<String> arguments, String indent, WritingStyle style) {
        return style.explodes()
                ? arguments.stream()
                        .map(argument -> indent + style.indent() + argument + ",\n")
                        .collect(Collectors.joining("", name + "(\n", indent + ")"))
                : name + "(" + String.join(", ", arguments) + ")";
    }

    private static String quoted(String text, WritingStyle style) {
        return style.quote() + text + style.quote();
    }
}
