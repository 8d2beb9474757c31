package org.ddintegration.contribute.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PythonStringTest {
    private final Python python = new Python();

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "plain, \"plain\"",
                "it's, \"it's\"",
                "say \"a\", 'say \"a\"'",
                "'\"', \"'\\\"'\"",
                "C:\\x, \"C:\\\\x\"",
                "naïve 日本, \"naïve 日本\""
            })
    void picksTheQuotesThatBlackPicks(String text, String literal) {
        assertThat(python.string(text)).isEqualTo(literal);
    }

    @ParameterizedTest
    @CsvSource({"10, '\\n'", "9, '\\t'", "0, '\\u0000'", "8238, '\\u202e'", "55296, '\\ud800'", "983040, '\\U000f0000'"
    })
    void escapesWhatIsNotShown(int codePoint, String escape) {
        assertThat(python.string("a" + Character.toString(codePoint))).isEqualTo("\"a" + escape + "\"");
    }
}
