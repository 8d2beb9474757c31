package org.ddintegration.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefaultsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ">=2.0.0           | ~=2.0.0 latest",
                ">=3.8,<99999999999| ~=3.8.0 latest",
                ">=1!2.0.0         | ~=1!2.0.0 latest",
                "<4,~=2.1.7        | ~=2.1.0 latest",
                "==v3              | ~=3.0.0 latest",
                ">2                | latest",
                "*                 | latest",
            })
    void testsTheLowestMinorVersionAndTheLatest(String supported, String tested) {
        assertThat(String.join(" ", Defaults.testedVersions(supported))).isEqualTo(tested);
    }
}
