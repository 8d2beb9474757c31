package org.ddintegration.scan.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotebookTest {
    @Test
    void takesCodeCellsWithoutMagic() {
        String text = """
                {"cells": [
                  {"cell_type": "markdown", "source": ["x()"]},
                  {"cell_type": "code", "source": ["%matplotlib inline\\n", "a()\\n", "!ls\\n", "b()"]},
                  {"cell_type": "code", "source": "c()"},
                  {"cell_type": "code"}, {}
                ]}
                """;

        assertThat(Notebook.code(text).lines().filter(line -> !line.isBlank())).containsExactly("a()", "b()", "c()");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"cells\": 1}",
                "{\"cells\": [1]}",
                "{\"cells\": [{\"cell_type\": \"code\", \"source\": {}}]}"
            })
    void findsNothingInWhatIsNoNotebook(String text) {
        assertThat(Notebook.code(text)).isEmpty();
    }
}
