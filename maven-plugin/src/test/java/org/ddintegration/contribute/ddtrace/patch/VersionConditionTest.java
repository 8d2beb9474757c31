package org.ddintegration.contribute.ddtrace.patch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionConditionTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            >=2.1         | _VERSION >= (2, 1, 0)
            >2            | _VERSION > (2, 0, 0)
            <3.0.0        | _VERSION < (3, 0, 0)
            <=3.4.5.6     | _VERSION <= (3, 4, 5)
            ==2.1.3       | _VERSION == (2, 1, 3)
            ===2.1.3      | _VERSION == (2, 1, 3)
            ==2.*         | _VERSION[:1] == (2,)
            !=2.1.*       | _VERSION[:2] != (2, 1)
            ~=2.1         | _VERSION >= (2, 1, 0) and _VERSION[:1] == (2,)
            ~=2.1.4       | _VERSION >= (2, 1, 4) and _VERSION[:2] == (2, 1)
            >=2.1rc1      | _VERSION >= (2, 1, 0)
            >= 2.1, < 4   | _VERSION >= (2, 1, 0) and _VERSION < (4, 0, 0)
            >=2024.05     | _VERSION >= (2024, 5, 0)
            """)
    void saysInPythonWhatASpecifierSays(String specifier, String expression) {
        assertThat(VersionCondition.expression(specifier)).isEqualTo(expression);
    }
}
