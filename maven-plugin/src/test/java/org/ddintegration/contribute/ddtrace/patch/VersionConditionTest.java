package org.ddintegration.contribute.ddtrace.patch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionConditionTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            >=2.1         | >= 2.1.0
            >2            | > 2.0.0
            <3.0.0        | < 3.0.0
            <=3.4.5.6     | <= 3.4.5
            ==2.1.3       | == 2.1.3
            ===2.1.3      | == 2.1.3
            ==2.*         | == 2
            !=2.1.*       | != 2.1
            ~=2.1         | >= 2.1.0, == 2
            ~=2.1.4       | >= 2.1.4, == 2.1
            >=2.1rc1      | >= 2.1.0
            >= 2.1, < 4   | >= 2.1.0, < 4.0.0
            >=2024.05     | >= 2024.5.0
            """)
    void comparesAsManyNumbersAsTheSpecifierStates(String specifier, String comparisons) {
        assertThat(VersionCondition.clauses(specifier).stream()
                        .map(clause -> clause.operator() + " " + String.join(".", clause.numbers()))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(comparisons);
    }
}
