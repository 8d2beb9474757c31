package org.ddintegration.verify.environments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.ddintegration.packaging.Version;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WheelVersionTest {
    private static final List<Version> WHEELS = Stream.of(
                    "3.19.9", "4.6.0rc1", "4.6.0", "4.6.8", "4.7.0rc1", "4.7.0", "4.9.0rc1")
            .map(text -> Version.parse(text).orElseThrow())
            .toList();

    @ParameterizedTest(name = "{0} runs with {1}: {2}")
    @CsvSource({
        "4.6.0, 4.6.0, its own",
        "4.7.0rc1, 4.7.0rc1, its own",
        "4.6.5.dev3, 4.6.0, the highest final one of the minor version before it",
        "4.6.99, 4.6.8, the highest final one of the minor version before it",
        "4.6.0.dev1, 4.6.0, the lowest final one of the minor version after it",
        "4.9.0rc2, 4.9.0rc1, a pre-release of the minor version",
        "4.8.1, 4.7.0, the highest final one before it",
        "4.10.0.dev0, 4.7.0, the highest final one before it",
        "2.0.0, 4.9.0rc1, the highest since all are later",
        "'', 4.9.0rc1, the highest since it states none",
    })
    void theNearestWheelIsTaken(String target, String wheel, String why) {
        assertThat(WheelVersion.nearest(target, WHEELS))
                .as(why)
                .contains(Version.parse(wheel).orElseThrow());
    }
}
