package org.ddintegration.workflow.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ddintegration.packaging.Version;
import org.ddintegration.source.SampleReleases;
import org.ddintegration.source.index.IndexVersions;
import org.ddintegration.source.index.Release;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionsGuessTest {
    private static IndexVersions index(String... versions) {
        List<Release> releases = Arrays.stream(versions)
                .map(text -> Version.parse(text).orElseThrow())
                .sorted()
                .map(version -> new Release(version, "", 0, false, List.of()))
                .toList();
        return new IndexVersions("beans", releases);
    }

    @ParameterizedTest
    @CsvSource({
        "2.3.1, >=2.0.0",
        "'', >=3.1.0",
        "1.4, >=1.2.0",
        "0.9.1, >=0.9.0",
        "4.2.7, >=4.2.0",
        "not a version, >=3.1.0",
    })
    void goesDownToTheFirstMinorVersionOfTheMajorOne(String read, String specifier) {
        IndexVersions index = index("0.8.0", "0.9.0", "1.2.0", "1.4", "2.0.1", "2.3.0", "3.0rc1", "3.1.0");

        assertThat(VersionsGuess.of(read, Optional.of(index))).isEqualTo(specifier);
    }

    @Test
    void doesNotGoDownToWhatWasMadeForOlderPythons() {
        IndexVersions index = SampleReleases.of(
                "beans", "3.0.0 2014-07-08", "3.1.0 2019-03-01", "3.2.0 2021-02-03", "3.3.0 2024-05-06");

        assertThat(VersionsGuess.of("3.3.0", Optional.of(index))).isEqualTo(">=3.2.0");
    }

    @Test
    void takesTheLastTwoYearsForAMajorVersionBelowTheFirst() {
        IndexVersions index = SampleReleases.of(
                "beans", "0.3.0 2021-02-03", "0.4.0 2023-01-02", "0.5.0 2023-09-09", "0.6.0 2024-05-06");

        assertThat(VersionsGuess.of("0.6.0", Optional.of(index))).isEqualTo(">=0.4.0");
    }

    @Test
    void staysAtWhatWasReadWhenNoIndexIsAsked() {
        assertThat(VersionsGuess.of("2.3.1", Optional.empty())).isEqualTo(">=2.3.0");
    }

    @Test
    void allowsAnyWhenNothingIsKnown() {
        assertThat(VersionsGuess.of("", Optional.empty())).isEqualTo("*");
    }
}
