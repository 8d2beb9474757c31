package org.ddintegration.contribute.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PythonDocstringTest {
    private final Python python = new Python();

    @Test
    void keepsASentenceOnOneLine() {
        assertThat(python.docstring("Puts a job.", 4)).isEqualTo("\"\"\"Puts a job.\"\"\"");
    }

    @Test
    void indentsAllButBlankLines() {
        assertThat(python.docstring("Puts.\n\n  More.  ", 4)).isEqualTo("\"\"\"Puts.\n\n      More.\n    \"\"\"");
    }

    @Test
    void beginsAModulesBelowTheQuotes() {
        assertThat(python.moduleDocstring("Traces.")).isEqualTo("\"\"\"\nTraces.\n\"\"\"");
    }

    @Test
    void isRawWithBackslashes() {
        assertThat(python.docstring("A \\d here.", 4)).isEqualTo("r\"\"\"A \\d here.\"\"\"");
    }

    @Test
    void hasNoRoomForItsOwnEnd() {
        assertThat(python.docstring("A \"\"\" and \\.", 0)).isEqualTo("\"\"\"A \\\"\\\"\\\" and \\u005c.\"\"\"");
    }

    @Test
    void endsAQuotedWordOnALineOfItsOwn() {
        assertThat(python.docstring("\"Hi\"", 4)).isEqualTo("\"\"\" \"Hi\"\n    \"\"\"");
    }

    @Test
    void endsABackslashOnALineOfItsOwn() {
        assertThat(python.docstring("a\\", 4)).isEqualTo("r\"\"\"a\\\n    \"\"\"");
    }
}
