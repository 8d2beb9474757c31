package org.ddintegration.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionTest {
    /** The example order of the version specifiers specification, with epochs and locals added. */
    private static final List<String> ORDERED = List.of(
            "1.dev0",
            "1.0.dev456",
            "1.0a1",
            "1.0a2.dev456",
            "1.0a12.dev456",
            "1.0a12",
            "1.0b1.dev456",
            "1.0b2",
            "1.0b2.post345.dev456",
            "1.0b2.post345",
            "1.0rc1.dev456",
            "1.0rc1",
            "1.0",
            "1.0+abc.5",
            "1.0+abc.7",
            "1.0+5",
            "1.0.post456.dev34",
            "1.0.post456",
            "1.0.15",
            "1.1.dev1",
            "1.2",
            "1.10",
            "2024.1.15",
            "99999999999",
            "123456789012345678901234567890.1",
            "123456789012345678901234567890.2",
            "1!0.1");

    @Test
    void ordersAsTheSpecificationDoes() {
        List<Version> shuffled =
                new ArrayList<>(ORDERED.stream().map(VersionTest::version).toList());
        Collections.shuffle(shuffled, new Random(7));

        assertThat(shuffled.stream().sorted().map(Version::toString)).containsExactlyElementsOf(ORDERED);
    }

    @ParameterizedTest
    @CsvSource({
        "1.0, 1.0.0",
        "1, v1.0",
        "1.0alpha1, 1.0.a1",
        "1.0-1, 1.0.post1",
        "1.0c2, 1.0RC2",
        "1.0-r4, 1.0.post4",
        "1.2.preview, 1.2rc0",
        "1.0_dev, 1.0.dev0",
        "1.0+ubuntu-1, 1.0+Ubuntu.1",
        "01.02, 1.2"
    })
    void equalsWhatMeansTheSame(String left, String right) {
        assertThat(version(left)).isEqualTo(version(right)).hasSameHashCodeAs(version(right));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "latest", "1.x", "1..2", "2.0-final", "1.0+", "1.0.0-SNAPSHOT", "../1", "1\n2"})
    void isEmptyForWhatIsNoVersion(String text) {
        assertThat(Version.parse(text)).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "1.0, true",
        "1.0.post1, true",
        "1.0+local, true",
        "1.0rc1, false",
        "1.0.dev1, false",
        "1.0.post1.dev2, false"
    })
    void knowsFinalReleases(String text, boolean isFinal) {
        assertThat(version(text).isFinal()).isEqualTo(isFinal);
    }

    @Test
    void givesItsFirstNumbers() {
        assertThat(version("2.0.1").first(2)).isEqualTo("2.0");
        assertThat(version("3rc1").first(2)).isEqualTo("3.0");
        assertThat(version("1!2.0.1").first(2)).isEqualTo("1!2.0");
    }

    @Property
    void comparesTheSameBothWays(@ForAll("versions") String left, @ForAll("versions") String right) {
        int order = version(left).compareTo(version(right));

        assertThat(version(right).compareTo(version(left))).isEqualTo(-order);
        assertThat(version(left).equals(version(right))).isEqualTo(order == 0);
    }

    @Provide
    Arbitrary<String> versions() {
        return Arbitraries.of("1", "1.0", "1.0.1", "2").flatMap(release -> Arbitraries.of(
                        "", "a1", "rc2", ".post1", "-1")
                .flatMap(suffix -> Arbitraries.of("", ".dev0", "+x", "+1.x").map(end -> release + suffix + end)));
    }

    private static Version version(String text) {
        return Version.parse(text).orElseThrow();
    }
}
