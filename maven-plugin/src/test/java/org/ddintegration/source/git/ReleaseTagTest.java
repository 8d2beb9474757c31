package org.ddintegration.source.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.ddintegration.packaging.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseTagTest {
    private static final List<String> NAMES = List.of("data-kit", "kit");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.2",
                "v1.2",
                "V1.2",
                "1.2.0",
                "v.1.2",
                "release-1.2",
                "release/v1.2",
                "rel_1_2",
                "r1.2",
                "version-1.2",
                "1-2",
                "data-kit-1.2",
                "data_kit-v1.2",
                "data-kit/v1.2",
                "data-kit@1.2",
                "data-kit==1.2",
                "kit-release-1.2"
            })
    void knowsHowReleasesAreTagged(String tag) {
        assertThat(choose("1.2", "main-1.2", "0.1.2", tag, "1.2.1", "11.2")).contains(tag);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1.2.1", "11.2", "0.1.2", "1.2rc1", "other-1.2", "data-kit-extras-v1.2", "1.2.x", "nightly"})
    void takesNoOtherTag(String tag) {
        assertThat(choose("1.2", tag)).isEmpty();
    }

    @Test
    void prefersTheTagWithTheLibrarysName() {
        assertThat(choose("1.2", "v1.2", "data-kit-v1.2", "extras-v1.2")).contains("data-kit-v1.2");
    }

    @Test
    void prefersTheVersionAsItIsWritten() {
        assertThat(choose("1.2", "1.2.0", "v1.2", "v1.2.0")).contains("v1.2");
        assertThat(choose("1.2.0", "1.2", "1.2.0")).contains("1.2.0");
    }

    @Test
    void knowsPreAndPostReleases() {
        assertThat(choose("2.0rc1", "v2.0", "v2.0-rc1", "v2.0-rc.2")).contains("v2.0-rc1");
        assertThat(choose("2.0.post1", "2.0", "2.0-1")).contains("2.0-1");
    }

    @Test
    void takesANameThatEndsInADigit() {
        assertThat(ReleaseTag.of(Version.parse("4.1").orElseThrow(), List.of("h2-4.1"), List.of("h2")))
                .contains("h2-4.1");
    }

    private static Optional<String> choose(String version, String... tags) {
        return ReleaseTag.of(Version.parse(version).orElseThrow(), List.of(tags), NAMES);
    }
}
