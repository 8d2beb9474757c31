package org.ddintegration.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValueItemTest {
    private static final ValueItem GROQ = new ValueItem("MAP", "groq=https://api.groq.com/");

    @ParameterizedTest
    @ValueSource(strings = {"  - MAP=", "      MAP: "})
    void aNewItemGoesToTheEnd(String assigned) {
        String text = "a: 1\n" + assigned + "azure=https://a.example/\nb: 2\n";

        assertThat(GROQ.put(text))
                .isEqualTo("a: 1\n" + assigned + "azure=https://a.example/,groq=https://api.groq.com/\nb: 2\n");
    }

    @Test
    void anItemOfTheSameKeyIsReplacedWhereItStands() {
        assertThat(GROQ.put("MAP=groq=old,azure=b")).isEqualTo("MAP=groq=https://api.groq.com/,azure=b");
    }

    @Test
    void anItemWhoseKeyOnlyBeginsAlikeIsAnother() {
        assertThat(GROQ.find("MAP=groq_cloud=a")).isEmpty();
    }

    @Test
    void aCommentAndAVariableWhoseNameEndsAlikeAreNoPlace() {
        assertThatThrownBy(() -> GROQ.put("# MAP=a=b\nOTHER_MAP=a=b\n")).isInstanceOf(UnknownShapeException.class);
    }

    @Property(tries = 300)
    void anItemIsPutOnceAndTakenOutWithoutATrace(@ForAll("texts") String text) {
        ValueItem name = new ValueItem("MAP", "name=1");
        ValueItem other = new ValueItem("MAP", "other=2");
        String put = name.put(text);

        assertThat(name.find(put).orElseThrow().of(put)).isEqualTo("name=1");
        assertThat(name.put(put)).isEqualTo(put);
        assertThat(name.remove(put)).isEqualTo(text);
        assertThat(name.remove(other.put(put))).isEqualTo(other.put(text));
        assertThat(name.remove(text)).isEqualTo(text);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<List<String>> items = Arbitraries.strings()
                .withCharRange('a', 'm')
                .ofMinLength(1)
                .ofMaxLength(6)
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(5);
        return Combinators.combine(
                        items,
                        Arbitraries.of("MAP=", "  - MAP=", "  MAP: "),
                        Arbitraries.of("", "\n", "\nz: 1\n"),
                        Arbitraries.of("\n", "\r\n"))
                .as((names, assigned, end, lineEnd) -> ("a: 1\n"
                                + assigned
                                + names.stream()
                                        .map(name -> name + "=https://" + name)
                                        .collect(Collectors.joining(","))
                                + end)
                        .replace("\n", lineEnd));
    }
}
