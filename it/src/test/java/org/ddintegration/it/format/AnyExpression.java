package org.ddintegration.it.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Draws expressions of Python, spaced and quoted as formatters do, on one line. */
final class AnyExpression {
    private static final int[] NAME_LENGTHS = {1, 3, 5, 8, 12, 18, 25};
    private static final int[] STRING_LENGTHS = {0, 1, 4, 9, 20, 40};
    private static final int MOST_LETTERS = 26;

    private final Random random;

    AnyExpression(Random random) {
        this.random = random;
    }

    /** @param depth how many brackets may be in each other */
    String any(int depth) {
        if (depth <= 0) {
            return atom();
        }
        return chance(0.75)
                ? operand(depth)
                : oneOf(List.<IntFunction<String>>of(
                                this::disjunction,
                                this::comparison,
                                this::arithmetic,
                                this::conditional,
                                this::lambda,
                                d -> "not " + call(d)))
                        .apply(depth);
    }

    /** What binds as tightly as a name. */
    String operand(int depth) {
        if (depth <= 0) {
            return atom();
        }
        return oneOf(List.<IntFunction<String>>of(
                        d -> atom(),
                        this::call,
                        this::chain,
                        d -> items("[", d, "]"),
                        this::tuple,
                        this::dict,
                        d -> name() + "[" + any(d - 1) + "]",
                        this::rare))
                .apply(depth);
    }

    private String rare(int depth) {
        return oneOf(List.<Supplier<String>>of(
                        () -> "{" + list(1 + random.nextInt(3), () -> any(depth - 1)) + comma() + "}",
                        () -> "[" + comprehension(any(depth - 1), depth) + "]",
                        () -> "{" + atom() + ": " + comprehension(any(depth - 1), depth) + "}",
                        () -> name() + "(" + comprehension(any(depth - 1), depth) + ")",
                        () -> "(" + disjunction(depth) + ")",
                        () -> "(" + arithmetic(depth) + ")." + name() + "(" + arguments(depth) + ")",
                        () -> name() + oneOf(List.of("[1:]", "[:-1]", "[a:b]", "[-1]")),
                        () -> "-" + dotted(),
                        () -> name() + "(" + name() + "**2)",
                        () -> "f" + string()))
                .get();
    }

    String call(int depth) {
        return dotted() + "(" + arguments(depth) + ")";
    }

    String chain(int depth) {
        StringBuilder chain = new StringBuilder(chance(0.7) ? name() : call(depth - 1));
        for (int i = random.nextInt(4); i >= 0; i--) {
            double kind = random.nextDouble();
            if (kind < 0.4) {
                chain.append('.').append(name());
            } else if (kind < 0.85) {
                chain.append('.')
                        .append(name())
                        .append('(')
                        .append(arguments(depth - 1))
                        .append(')');
            } else {
                chain.append('[').append(any(depth - 1)).append(']');
            }
        }
        return chain.toString();
    }

    String arguments(int depth) {
        List<String> arguments = new ArrayList<>();
        IntStream.range(0, oneOf(List.of(0, 1, 1, 2, 2, 3, 4))).forEach(i -> arguments.add(any(depth - 1)));
        if (chance(0.1)) {
            arguments.add("*" + name());
        }
        IntStream.range(0, oneOf(List.of(0, 0, 1, 2, 3)))
                .forEach(i -> arguments.add(name() + i + "=" + any(depth - 1)));
        if (chance(0.1)) {
            arguments.add("**" + operand(depth - 1));
        }
        return String.join(", ", arguments) + (arguments.isEmpty() ? "" : comma());
    }

    private String tuple(int depth) {
        int size = oneOf(List.of(0, 1, 2, 3, 5, 8));
        return size == 1 ? "(" + any(depth - 1) + ",)" : bracketed("(", size, () -> any(depth - 1), ")");
    }

    private String items(String open, int depth, String close) {
        return bracketed(open, oneOf(List.of(0, 1, 2, 3, 5, 8)), () -> any(depth - 1), close);
    }

    private String dict(int depth) {
        return bracketed(
                "{",
                oneOf(List.of(0, 1, 2, 3, 5)),
                () -> chance(0.05) ? "**" + dotted() : atom() + ": " + any(depth - 1),
                "}");
    }

    private String bracketed(String open, int size, Supplier<String> item, String close) {
        return open + list(size, item) + (size == 0 ? "" : comma()) + close;
    }

    /** Now and then the comma that keeps a bracket from being joined. */
    private String comma() {
        return chance(0.03) ? "," : "";
    }

    private String comprehension(String element, int depth) {
        String target = chance(0.7) ? name() : name() + ", " + name();
        String condition = chance(0.4) ? " if " + comparison(depth - 1) : "";
        return element + " for " + target + " in " + operand(depth - 1) + condition;
    }

    private String disjunction(int depth) {
        String operator = chance(0.5) ? " and " : " or ";
        return joined(operator, 2 + random.nextInt(3), () -> comparison(depth - 1));
    }

    String comparison(int depth) {
        if (chance(0.4)) {
            return operand(depth);
        }
        String operator = oneOf(List.of(" == ", " != ", " in ", " is not ", " not in ", " < ", " >= "));
        return operand(depth) + operator + operand(depth);
    }

    String arithmetic(int depth) {
        String operator = oneOf(List.of(" + ", " - ", " | ", " * ", " % "));
        return joined(operator, 2 + random.nextInt(2), () -> operand(depth - 1));
    }

    private String conditional(int depth) {
        return operand(depth - 1) + " if " + comparison(depth - 1) + " else " + operand(depth - 1);
    }

    private String lambda(int depth) {
        String parameters = oneOf(List.of("", " " + name(), " *args, **kwargs", " " + name() + ", b=" + atom()));
        return "lambda" + parameters + ": " + operand(depth - 1);
    }

    String annotation(int depth) {
        double kind = random.nextDouble();
        if (depth <= 0 || kind < 0.5) {
            return dotted();
        }
        if (kind < 0.8) {
            String generic = oneOf(List.of("Optional", "dict", "list", "Callable", "Union"));
            return generic + "[" + list(1 + random.nextInt(3), () -> annotation(depth - 1)) + "]";
        }
        return kind < 0.9 ? string() : annotation(depth - 1) + " | " + annotation(depth - 1);
    }

    private String atom() {
        return oneOf(List.<Supplier<String>>of(
                        this::name,
                        this::name,
                        this::dotted,
                        this::string,
                        () -> String.valueOf(random.nextInt(1000)),
                        () -> oneOf(List.of("None", "True", "False", "..."))))
                .get();
    }

    String string() {
        return "\"" + letters(STRING_LENGTHS[random.nextInt(STRING_LENGTHS.length)]) + "\"";
    }

    String dotted() {
        return joined(".", oneOf(List.of(1, 1, 2, 3)), this::name);
    }

    /** None is a keyword. */
    String name() {
        return "x" + letters(NAME_LENGTHS[random.nextInt(NAME_LENGTHS.length)] - 1);
    }

    private String letters(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> String.valueOf((char) ('a' + random.nextInt(MOST_LETTERS))))
                .collect(Collectors.joining());
    }

    String list(int size, Supplier<String> item) {
        return joined(", ", size, item);
    }

    private static String joined(String separator, int size, Supplier<String> item) {
        return IntStream.range(0, size).mapToObj(i -> item.get()).collect(Collectors.joining(separator));
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
