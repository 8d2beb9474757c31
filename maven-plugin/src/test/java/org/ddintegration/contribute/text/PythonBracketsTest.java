package org.ddintegration.contribute.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PythonBracketsTest {
    private final Python python = new Python();

    @Test
    void staysOnALineOf120Columns() {
        String item = "x".repeat(120 - 4 - "f()".length());
        assertThat(python.bracketed(4, "f(", List.of(item), ")")).isEqualTo("f(" + item + ")");
    }

    @Test
    void movesItsItemsBelowAtTheNextColumn() {
        String head = "name_of_the_function(";
        String item = "x".repeat(120 - 4 - head.length() - ")".length() + 1);
        assertThat(python.bracketed(4, head, List.of(item), ")")).isEqualTo(head + "\n        " + item + "\n    )");
    }

    @Test
    void givesEachItemItsLineWhenTheyDoNotFitOnOne() {
        String item = "x".repeat(60);
        assertThat(python.bracketed(0, "f(", List.of(item, item), ") -> int:"))
                .isEqualTo("f(\n    " + item + ",\n    " + item + ",\n) -> int:");
    }

    @Test
    void literalLeavesRoomForTheCommaAfterIt() {
        String item = "x".repeat(50);
        String fits = "y".repeat(120 - 8 - "(".length() - item.length() - ", ".length() - "),".length());
        assertThat(python.literal(8, "(", List.of(item, fits), ")")).isEqualTo("(" + item + ", " + fits + ")");
        assertThat(python.literal(8, "(", List.of(item, fits + "y"), ")"))
                .isEqualTo("(\n            " + item + ",\n            " + fits + "y,\n        )");
    }
}
