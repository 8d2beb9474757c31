package org.ddintegration.it.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Draws pieces of Python as templates write them: plain statements on one line, some too long, some broken anyhow. */
final class AnyPiece {
    private static final int INDENT = 4;

    private final AnyExpression expressions;
    private int parameters;

    AnyPiece(Random random) {
        this.expressions = new AnyExpression(random);
    }

    FormatCase draw() {
        return expressions
                .oneOf(List.<Supplier<FormatCase>>of(
                        () -> simple(assignment()),
                        () -> simple(assignment()),
                        () -> simple(value()),
                        () -> simple(value()),
                        () -> simple(returned()),
                        () -> simple(other()),
                        this::definition,
                        this::definition,
                        () -> compound(with()),
                        () -> compound(condition()),
                        () -> compound(loop()),
                        () -> compound("class " + expressions.name() + "(x, " + expressions.list(3, expressions::dotted)
                                + "):"),
                        this::decorator,
                        this::handler,
                        this::item,
                        () -> simple(imported())))
                .get();
    }

    private FormatCase simple(String statement) {
        return placed(broken(statement) + comment(), "");
    }

    private FormatCase compound(String head) {
        return placed(broken(head) + comment(), "    pass\n");
    }

    private FormatCase decorator() {
        return placed("@" + expressions.call(2), "def x():\n    pass\n");
    }

    private FormatCase handler() {
        String types = expressions.oneOf(List.of(
                expressions.dotted(), "(" + expressions.list(3, expressions::dotted) + ")", expressions.call(2)));
        FormatCase placed = placed("except " + types + (expressions.chance(0.5) ? " as e:" : ":"), "    pass\n");
        String margin = " ".repeat(placed.indent());
        return new FormatCase(
                placed.before() + margin + "try:\n" + margin + "    pass\n",
                placed.piece(),
                placed.after(),
                placed.indent());
    }

    private FormatCase item() {
        String item = expressions.any(expressions.oneOf(List.of(1, 2, 3)));
        return switch (expressions.oneOf(List.of(0, 1, 2))) {
            case 0 -> new FormatCase("x = [\n", item + ",", "    0,\n]\n", INDENT);
            case 1 -> new FormatCase("x(\n", expressions.name() + "=" + item + ",", "    **x,\n)\n", INDENT);
            default -> new FormatCase("x = {\n", expressions.string() + ": " + item + ",", "    0: 0,\n}\n", INDENT);
        };
    }

    /** Puts a statement somewhere into a function. */
    private FormatCase placed(String piece, String after) {
        int depth = expressions.oneOf(List.of(1, 1, 2, 3));
        String before = "async def f():\n"
                + IntStream.range(1, depth)
                        .mapToObj(i -> " ".repeat(INDENT * i) + "if x:\n")
                        .collect(Collectors.joining());
        String margin = " ".repeat(INDENT * depth);
        return new FormatCase(
                before,
                piece,
                after.lines().map(line -> margin + line + "\n").collect(Collectors.joining()),
                depth * INDENT);
    }

    /** Now and then broken inside its first brackets, where no formatter breaks it. */
    private String broken(String statement) {
        int open = statement.indexOf('(');
        return open < 0 || !expressions.chance(0.1)
                ? statement
                : statement.substring(0, open + 1) + "\n        " + statement.substring(open + 1);
    }

    private String comment() {
        return expressions.chance(0.9)
                ? ""
                : expressions.oneOf(
                        List.of("  # type: ignore[no-untyped-call]", "  # noqa: E501", "  # " + expressions.string()));
    }

    private String assignment() {
        int depth = expressions.oneOf(List.of(1, 1, 2, 2, 3));
        String value = expressions.any(depth);
        String target = expressions.oneOf(List.of(
                expressions.name(),
                expressions.name(),
                expressions.dotted(),
                expressions.name() + "[" + expressions.any(1) + "]",
                expressions.name() + ", " + expressions.dotted(),
                expressions.name() + " = " + expressions.name(),
                expressions.name() + ": " + expressions.annotation(2)));
        if (expressions.chance(0.05)) {
            return expressions.dotted() + " += " + value;
        }
        return target + " = " + parenthesized(value);
    }

    /** Now and then in parentheses that it does not need. */
    private String parenthesized(String value) {
        return expressions.chance(0.05) ? "(" + value + ")" : value;
    }

    private String value() {
        int depth = expressions.oneOf(List.of(1, 2, 2, 3));
        return expressions.oneOf(List.of(
                expressions.call(depth),
                expressions.call(depth),
                expressions.chain(depth),
                "await " + expressions.chain(2),
                expressions.arithmetic(2)));
    }

    private String returned() {
        return "return "
                + expressions.oneOf(List.of(
                        parenthesized(expressions.any(2)),
                        expressions.any(3),
                        expressions.list(2, () -> expressions.any(1)),
                        "await " + expressions.call(2)));
    }

    private String other() {
        return expressions.oneOf(List.of(
                "raise " + expressions.call(2) + (expressions.chance(0.2) ? " from " + expressions.name() : ""),
                "assert " + parenthesized(expressions.any(2)),
                "assert " + expressions.any(2) + ", " + expressions.any(1),
                "del " + expressions.list(2, expressions::dotted),
                expressions.name() + " = yield " + expressions.any(1),
                "yield " + expressions.any(2)));
    }

    private FormatCase definition() {
        String result = expressions.chance(0.5) ? " -> " + expressions.annotation(2) : "";
        String async = expressions.chance(0.2) ? "async " : "";
        return compound(async + "def " + expressions.name() + "(" + parameters() + ")" + result + ":");
    }

    private String parameters() {
        List<String> all = IntStream.range(0, expressions.oneOf(List.of(0, 1, 1, 2, 3, 4, 6, 9)))
                .mapToObj(i -> parameter())
                .sorted(Comparator.comparing(parameter -> parameter.contains("=")))
                .collect(Collectors.toCollection(ArrayList::new));
        if (expressions.chance(0.2)) {
            all.add("*args" + annotated(0.4));
        } else if (expressions.chance(0.2) && !all.isEmpty()) {
            all.add(0, expressions.chance(0.5) ? "*" : "self, /");
        }
        if (expressions.chance(0.2)) {
            all.add("**kwargs" + annotated(0.4));
        }
        return String.join(", ", all) + (all.isEmpty() || expressions.chance(0.97) ? "" : ",");
    }

    private String parameter() {
        String name = expressions.name() + parameters++;
        String annotation = annotated(0.6);
        String equals = annotation.isEmpty() ? "=" : " = ";
        return name + annotation + (expressions.chance(0.4) ? equals + expressions.any(1) : "");
    }

    private String annotated(double probability) {
        return expressions.chance(probability) ? ": " + expressions.annotation(2) : "";
    }

    private String with() {
        int items = expressions.oneOf(List.of(1, 1, 2, 3));
        return (expressions.chance(0.1) ? "async " : "")
                + "with "
                + expressions.list(
                        items,
                        () -> expressions.oneOf(List.of(expressions.chain(2), expressions.call(2)))
                                + (expressions.chance(0.6) ? " as " + expressions.name() : ""))
                + ":";
    }

    private String condition() {
        String word = expressions.oneOf(List.of("if", "if", "while"));
        String walrus = expressions.chance(0.05) ? expressions.name() + " := " + expressions.call(1) : null;
        return word + " " + (walrus == null ? parenthesized(expressions.any(2)) : walrus) + ":";
    }

    private String loop() {
        String target = expressions.oneOf(List.of(expressions.name(), expressions.list(2, expressions::name)));
        return "for " + target + " in " + expressions.any(2) + ":";
    }

    private String imported() {
        return "from "
                + expressions.oneOf(List.of("", ".", ".."))
                + expressions.dotted()
                + " import "
                + expressions.list(
                        expressions.oneOf(List.of(1, 2, 4, 8)),
                        () -> expressions.name() + (expressions.chance(0.2) ? " as " + expressions.name() : ""));
    }
}
