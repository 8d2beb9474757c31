package org.ddintegration.contribute.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every statement; that the formatters print the same is tested against the real ones. */
class PythonFormatPropertyTest {
    private static final int COLUMNS = 120;
    private static final int DEEPEST = 3;
    private static final String INDENT = " ".repeat(4);

    @Property
    void formattingAgainChangesNothing(@ForAll("statements") String statement, @ForAll FormatStyle style) {
        PythonFormat format = new PythonFormat(style);
        String once = format.format(statement);

        assertThat(format.format(once)).isEqualTo(once);
    }

    @Property
    void noTokenIsLostOrMoved(@ForAll("statements") String statement, @ForAll FormatStyle style) {
        assertThat(tokens(new PythonFormat(style).format(statement))).isEqualTo(tokens(statement));
    }

    @Property
    void noLineIsTooLong(
            @ForAll("statements") String statement, @ForAll FormatStyle style, @ForAll @IntRange(max = 5) int depth) {
        int indent = INDENT.length() * depth;
        String formatted = new PythonFormat(style).format(statement, indent);

        assertThat(formatted.lines()).allMatch(line -> indent + line.length() <= COLUMNS);
    }

    @Property
    void lineBreaksInsideBracketsMeanNothing(@ForAll("statements") String statement, @ForAll FormatStyle style) {
        PythonFormat format = new PythonFormat(style);
        String broken = statement.replaceAll("(?<=[(\\[{])(?![)\\]}])", "\n" + INDENT);

        assertThat(format.format(broken)).isEqualTo(format.format(statement));
    }

    @Property
    void aPieceIsFormattedAsInItsPlace(@ForAll("statements") String statement, @ForAll FormatStyle style) {
        PythonFormat format = new PythonFormat(style);
        String piece = format.format(statement, INDENT.length())
                .lines()
                .map(line -> INDENT + line)
                .collect(Collectors.joining("\n"));

        assertThat(format.format("def f():\n" + INDENT + statement)).isEqualTo("def f():\n" + piece);
    }

    /** Without blanks, commas and parentheses, which are what a layout may change. */
    private static String tokens(String text) {
        return text.replaceAll("[\\s,()]", "");
    }

    @Provide
    Arbitrary<String> statements() {
        Arbitrary<String> value = values(DEEPEST);
        Arbitrary<String> assignment = Combinators.combine(names(), value).as((name, right) -> name + " = " + right);
        return Arbitraries.oneOf(
                calls(DEEPEST),
                assignment,
                value.map("return "::concat),
                calls(2).map(call -> "with " + call + " as span:"),
                functions());
    }

    private static Arbitrary<String> functions() {
        Arbitrary<String> parameters = Combinators.combine(names(), values(1))
                .as((name, value) -> name + ": dict[str, int] = " + value)
                .list()
                .uniqueElements(parameter -> parameter.substring(0, parameter.indexOf(':')))
                .ofMaxSize(6)
                .map(all -> String.join(", ", all));
        return Combinators.combine(names(), parameters).as((name, all) -> "def " + name + "(" + all + ") -> None:");
    }

    private static Arbitrary<String> values(int depth) {
        if (depth == 0) {
            return Arbitraries.oneOf(names(), strings(), Arbitraries.of("None", "1", "x.y"));
        }
        Arbitrary<List<String>> items = values(depth - 1).list().ofMinSize(2).ofMaxSize(5);
        return Arbitraries.oneOf(
                values(0),
                calls(depth),
                items.map(all -> "[" + String.join(", ", all) + "]"),
                items.map(all -> "(" + String.join(", ", all) + ")"),
                Combinators.combine(strings(), values(depth - 1)).as((key, value) -> "{" + key + ": " + value + "}"));
    }

    private static Arbitrary<String> calls(int depth) {
        Arbitrary<List<String>> positional = values(depth - 1).list().ofMaxSize(4);
        Arbitrary<List<String>> named = Combinators.combine(names(), values(depth - 1))
                .as((name, value) -> name + "=" + value)
                .list()
                .ofMaxSize(3);
        return Combinators.combine(names(), positional, named).as((name, first, last) -> {
            first.addAll(last);
            return name + "." + name + "(" + String.join(", ", first) + ")";
        });
    }

    private static Arbitrary<String> names() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .ofMinLength(0)
                .ofMaxLength(24)
                .map("x"::concat);
    }

    private static Arbitrary<String> strings() {
        return Arbitraries.strings().withChars("ab ,)=#:]}.").ofMaxLength(30).map(text -> "\"" + text + "\"");
    }
}
