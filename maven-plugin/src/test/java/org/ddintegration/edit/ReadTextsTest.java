package org.ddintegration.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadTextsTest {
    private final List<String> read = new ArrayList<>();
    private final ReadTexts<Integer> lengths = new ReadTexts<>(text -> {
        read.add(text);
        if (text.isEmpty()) {
            throw new UnknownShapeException("a text");
        }
        return text.length();
    });

    @Test
    void readsATextOnceWhileItIsAmongTheLast() {
        assertThat(lengths.of("one")).isEqualTo(3);
        assertThat(lengths.of("three")).isEqualTo(5);
        assertThat(lengths.of(new String("one"))).isEqualTo(3);

        assertThat(read).containsExactly("one", "three");
    }

    @Test
    void forgetsTheTextThatWasNotAskedForLongest() {
        lengths.of("kept");
        for (int i = 0; i < 8; i++) {
            lengths.of("text " + i);
            lengths.of("kept");
        }
        lengths.of("text 0");

        assertThat(read).containsOnlyOnce("kept");
        assertThat(read.stream().filter("text 0"::equals)).hasSize(2);
    }

    @Test
    void keepsNothingOfATextThatCannotBeRead() {
        assertThatThrownBy(() -> lengths.of("")).isInstanceOf(UnknownShapeException.class);
        assertThatThrownBy(() -> lengths.of("")).isInstanceOf(UnknownShapeException.class);
    }
}
