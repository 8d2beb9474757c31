package org.ddintegration.contribute.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RstTest {
    private final Rst rst = new Rst();

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
                    Traces jobs, e.g. a_b and 2.0. → Traces jobs, e.g. a_b and 2.0.
                    *emphasis* and `role` → \\*emphasis\\* and \\`role\\`
                    a reference_ here → a reference\\_ here
                    anonymous__ and [1]_ → anonymous\\_\\_ and [1]\\_
                    C:\\temp → C:\\\\temp
                    |substitution| → \\|substitution\\|
                    what follows:: → what follows:\\:
                    - an item → \\- an item
                    .. directive:: x → \\.. directive:: x
                    1. an item → 1\\. an item
                    (a) an item → (a\\) an item
                    a ---- b → a \\---- b
                    """)
    void leavesNoMarkup(String text, String prose) {
        assertThat(rst.text(text)).isEqualTo(prose);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {"a.b → ``a.b``", "a``b → ``a` `b``"})
    void keepsALiteralInItsQuotes(String text, String literal) {
        assertThat(rst.literal(text)).isEqualTo(literal);
    }

    @Test
    void underlinesATitleAsWideAsItIs() {
        assertThat(rst.underline("Redis")).isEqualTo("^^^^^");
        assertThat(rst.underline("統合")).isEqualTo("^^^^");
    }

    @Test
    void wrapsAParagraph() {
        String item = "- " + "word ".repeat(23) + "end";
        assertThat(rst.wrapped(item + "\nlast", "  ")).isEqualTo(item + "\n  last");
    }
}
