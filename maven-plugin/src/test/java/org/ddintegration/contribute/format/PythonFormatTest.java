package org.ddintegration.contribute.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PythonFormatTest {
    private static final String LONG_CALL = "call(\"" + "a".repeat(60) + "\", \"" + "b".repeat(60) + "\")";

    private final PythonFormat black = new PythonFormat(FormatStyle.BLACK);
    private final PythonFormat ruff = new PythonFormat(FormatStyle.RUFF);

    static List<FormatExample> examples() {
        return FormatExample.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void printsWhatTheFormattersPrint(FormatExample example) {
        assertThat(black.format(example.statement())).isEqualTo(example.black());
        assertThat(ruff.format(example.statement())).isEqualTo(example.ruff());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void leavesWhatItPrintedAsItIs(FormatExample example) {
        assertThat(black.format(example.black())).isEqualTo(example.black());
        assertThat(ruff.format(example.ruff())).isEqualTo(example.ruff());
    }

    @Test
    void formatsOnlyTheLinesThatNeedIt() {
        String text = "import os\n\n\n# " + "c".repeat(130) + "\ndef f():\n    " + LONG_CALL + "\n    return 1\n";

        assertThat(ruff.format(text))
                .isEqualTo("import os\n\n\n# " + "c".repeat(130) + "\ndef f():\n    call(\n        \"" + "a".repeat(60)
                        + "\",\n        \"" + "b".repeat(60) + "\",\n    )\n    return 1\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"\"\"A docstring, (of two,)\n\n    lines.\n\"\"\"",
                "\"\"\"A docstring (of, one,).\"\"\"",
                "x = call(\"\"\"\n(a,)\n\"\"\", b,)",
                "x = [\n    # a comment inside brackets\n    1\n]",
                "x = 1 + \\\n    2",
                "if x: return (y)",
                "x = (y); z = (1)",
                "match (x):",
                "x = $name",
                "x = (",
                "x = 'no end",
                "x = a)",
            })
    void leavesWhatItDoesNotKnowAsItIs(String text) {
        assertThat(black.format(text)).isEqualTo(text);
        assertThat(ruff.format(text)).isEqualTo(text);
    }

    @Test
    void countsWideCharactersAsRuffDoes() {
        String call = "f(\"" + "\u65e5".repeat(57) + "\", b)";

        assertThat(black.format(call)).isEqualTo(call);
        assertThat(ruff.format(call)).isEqualTo("f(\n    \"" + "\u65e5".repeat(57) + "\",\n    b,\n)");
    }

    @Test
    void countsTheColumnsThatWillStandBeforeTheText() {
        String call = "f(" + "a".repeat(110) + ", b)";

        assertThat(ruff.format(call, 4)).isEqualTo(call);
        assertThat(ruff.format(call, 8)).isEqualTo("f(\n    " + "a".repeat(110) + ", b\n)".replace(", b", ",\n    b,"));
    }

    @Test
    void formatsItemsOfACollection() {
        String venv =
                "Venv(name=\"greenstalk\", pys=select_pys(), pkgs={\"greenstalk\": [\"~=2.0.0\", latest], \"pytest-randomly\": latest}),";

        assertThat(ruff.format(venv, 16)).isEqualTo("""
                        Venv(
                            name="greenstalk",
                            pys=select_pys(),
                            pkgs={"greenstalk": ["~=2.0.0", latest], "pytest-randomly": latest},
                        ),""");
        assertThat(black.format("\"greenstalk\": True,", 4)).isEqualTo("\"greenstalk\": True,");
    }

    @Test
    void breaksSignaturesAtBlanksWhereNothingElseHelps() {
        assertThat(ruff.formatSignature("f(" + "x".repeat(60) + "=\"" + "word ".repeat(20) + "\")", 0))
                .isEqualTo("f(\n    " + "x".repeat(60) + "=\""
                        + "word ".repeat(11).stripTrailing() + "\n        " + "word ".repeat(9) + "\",\n)");
    }

    @Test
    void formatsSignaturesAsDocumentationShowsThem() {
        String signature =
                "Client.put(self, body: bytes, " + "priority: int = 65536, ".repeat(4) + "ttr: int = 60) -> int";

        assertThat(black.formatSignature(signature, 8))
                .isEqualTo("Client.put(\n    self,\n    body: bytes,\n" + "    priority: int = 65536,\n".repeat(4)
                        + "    ttr: int = 60,\n) -> int");
    }
}
