package org.ddintegration.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ddintegration.descriptor.ValuePart.Field;
import org.ddintegration.descriptor.ValuePart.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpanValueTest {
    private static Field field(String root, PathStep... steps) {
        return new Field(root, List.of(steps), Measure.NONE, Optional.empty(), OptionalInt.empty());
    }

    private static ValuePart text(String text) {
        return new Text(text, false);
    }

    @Test
    void isTextWithoutBraces() {
        assertThat(SpanValue.parse("redis").constant()).contains("redis");
        assertThat(SpanValue.parse("query").fields()).isEmpty();
    }

    @Test
    void isWhatEachCallHasInBraces() {
        assertThat(SpanValue.parse("{method} {request.url.host}").parts())
                .containsExactly(
                        field("method"),
                        text(" "),
                        field("request", PathStep.attribute("url"), PathStep.attribute("host")));
    }

    @Test
    void reachesItemsByNumberAndByKeyAndCalls() {
        assertThat(SpanValue.parse("{instance.pool.kwargs[host][0][-1].name()}").field())
                .contains(field(
                        "instance",
                        PathStep.attribute("pool"),
                        PathStep.attribute("kwargs"),
                        new PathStep(PathStep.Kind.KEY, "host"),
                        new PathStep(PathStep.Kind.INDEX, "0"),
                        new PathStep(PathStep.Kind.INDEX, "-1"),
                        PathStep.attribute("name"),
                        PathStep.CALL));
    }

    @Test
    void hasADefaultAndALength() {
        Field field = SpanValue.parse("{args!len:0}").field().orElseThrow();

        assertThat(field.measure()).isEqualTo(Measure.LENGTH);
        assertThat(field.fallback()).contains("0");
        assertThat(SpanValue.parse("{database:<memory>}").field().orElseThrow().fallback())
                .contains("<memory>");
    }

    @Test
    void hasBracesThatStandForThemselves() {
        assertThat(SpanValue.parse("{{a}} {{{b}}}").parts()).containsExactly(text("{a} {"), field("b"), text("}"));
    }

    @Test
    void isAPathWithoutBracesWhereNoTextLooksSo() {
        assertThat(SpanValue.parse("instance.connection.host"))
                .isEqualTo(SpanValue.parse("{instance.connection.host}"));
        assertThat(SpanValue.parse("result.status")).isEqualTo(SpanValue.parse("{result.status}"));
        assertThat(SpanValue.parse("instance").constant()).contains("instance");
    }

    @Test
    void isAnArgumentWithoutBracesWhereOneHasThatNameUnlessItIsQuoted() {
        assertThat(SpanValue.parse("request.url").in(List.of("request"))).isEqualTo(SpanValue.parse("{request.url}"));
        assertThat(SpanValue.parse("redis").in(List.of("command")).constant()).contains("redis");
        assertThat(SpanValue.parse("{'redis'}").in(List.of("redis")).constant()).contains("redis");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "}",
                "{}",
                "{a",
                "a}",
                "{a b}",
                "{1}",
                "{a.1}",
                "{a.}",
                "{a[]}",
                "{a[0}",
                "{a(1)}",
                "{a!r}",
                "{a:}",
                "{a:{b}}",
                "{lambda}",
                "{a.class}",
                "{a + b}",
                "{a}}",
                "{{a}",
                "{a[b[c]]}",
                "{__import__('os')}"
            })
    void isNothingElse(String text) {
        assertThat(SpanValue.isWellFormed(text)).isFalse();
    }

    @Property
    void readsBackWhatItIsWrittenAs(@ForAll("values") SpanValue value) {
        assertThat(SpanValue.parse(value.toString())).isEqualTo(value);
    }

    @Provide
    Arbitrary<SpanValue> values() {
        Arbitrary<String> name = Arbitraries.of("instance", "args", "a1", "größe", "_x");
        Arbitrary<PathStep> step = Arbitraries.oneOf(
                name.map(PathStep::attribute),
                Arbitraries.of("host", "0", "-1", "007", "a b", ".", "!len", ":x", "()")
                        .map(PathStep::item),
                Arbitraries.just(PathStep.CALL));
        Arbitrary<ValuePart> field = Combinators.combine(
                        Arbitraries.oneOf(name, Arbitraries.of("class", "function")),
                        step.list().ofMaxSize(4),
                        Arbitraries.of(Measure.class),
                        Arbitraries.of("<memory>", ":", "a.b()", "!len").optional())
                .as((root, steps, measure, fallback) -> new Field(root, steps, measure, fallback, OptionalInt.empty()));
        Arbitrary<ValuePart> text = Arbitraries.strings()
                .withChars("a {}.:[]()!\"'\\\n")
                .ofMinLength(1)
                .ofMaxLength(5)
                .map(SpanValueTest::text);
        return Combinators.combine(text, field, text, field)
                .as((a, b, c, d) -> List.of(a, b, c, d))
                .flatMap(parts ->
                        Arbitraries.integers().between(0, 3).map(start -> new SpanValue(parts.subList(start, 4))));
    }
}
