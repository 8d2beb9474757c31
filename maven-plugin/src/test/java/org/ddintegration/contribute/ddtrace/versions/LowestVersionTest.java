package org.ddintegration.contribute.ddtrace.versions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LowestVersionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ">=2.0.0 | 2.0.0",
                "<4,>=2.1 | 2.1",
                "~= 3.4.5 | 3.4.5",
                "==2.* | 2",
                "==1.0rc1 | 1.0rc1",
                ">1.0,<2 | 1.0"
            })
    void isTheBoundFromBelow(String specifier, String lowest) {
        assertThat(LowestVersion.of(specifier)).contains(lowest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*", "<2", "!=1.5", "<=3"})
    void isAbsentWithoutABound(String specifier) {
        assertThat(LowestVersion.of(specifier)).isEmpty();
    }
}
