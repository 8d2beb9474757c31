package org.ddintegration.contribute.ddtrace.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PythonSpecifierTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|3.8 3.9 3.10 3.11",
                "*|3.8 3.9 3.10 3.11",
                ">=3.9|3.9 3.10 3.11",
                ">=3.9.2|3.9 3.10 3.11",
                ">3.9|3.9 3.10 3.11",
                ">= 3.9, < 3.11|3.9 3.10",
                "<3.10.4|3.8 3.9 3.10",
                "<3.10.0|3.8 3.9",
                "<=3.10|3.8 3.9 3.10",
                "<4|3.8 3.9 3.10 3.11",
                ">=4|''",
                "~=3.9|3.9 3.10 3.11",
                "~=3.9.1|3.9",
                "==3.10.*|3.10",
                "!=3.9.*|3.8 3.10 3.11",
                "!=3.9.1|3.8 3.9 3.10 3.11",
                ">=2.7,!=3.8.*,!=3.9.*|3.10 3.11",
            })
    void allowsAMinorVersionOfWhichSomeMicroVersionIsAllowed(String specifier, String allowed) {
        PythonSpecifier python = PythonSpecifier.parse(specifier);
        List<String> versions =
                Stream.of("3.8", "3.9", "3.10", "3.11").filter(python::allows).toList();
        assertThat(String.join(" ", versions)).isEqualTo(allowed);
    }
}
