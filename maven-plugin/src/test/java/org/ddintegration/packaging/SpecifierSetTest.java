package org.ddintegration.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpecifierSetTest {
    private static final List<String> MINORS = List.of("3.8", "3.9", "3.10", "3.11");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*           | 1.0 | true",
                ">=1.0       | 1.0 | true",
                ">=1.0       | 1.0rc1 | false",
                ">=1.0       | 1.0+local | true",
                "<=1.0       | 1.0+local | true",
                "<2.0        | 2.0rc1 | false",
                "<2.0        | 1.9rc1 | true",
                "<2.0rc2     | 2.0rc1 | true",
                ">1.7        | 1.7.1 | true",
                ">1.7        | 1.7.0.post1 | false",
                ">1.7.post2  | 1.7.post3 | true",
                ">1.7        | 1.7+local | false",
                "~=2.2       | 2.3 | true",
                "~=2.2       | 3.0 | false",
                "~=2.2.post3 | 2.2 | false",
                "~=2.2.post3 | 2.9 | true",
                "~=1.4.5a4   | 1.4.5 | true",
                "~=1.4.5a4   | 1.5 | false",
                "==1.1       | 1.1.0 | true",
                "==1.1       | 1.1.post1 | false",
                "==1.1       | 1.1+local | true",
                "==1.1+local | 1.1 | false",
                "==1.1.*     | 1.1.post1 | true",
                "==1.1.*     | 1.1a1 | true",
                "==1.1.*     | 1.11 | false",
                "!=1.1.*     | 1.1.post1 | false",
                "!=1.1       | 1.1.post1 | true",
                "===1.1      | 1.1.0 | false",
                "===1.1      | 1.1 | true",
                "~=1!2.0.0   | 1!2.0.3 | true",
                "~=1!2.0.0   | 2.0.3 | false",
                "~=2.0.0     | 1!2.0.3 | false",
                ">=3.8,<99999999999      | 3.12 | true",
                ">=3.8,<99999999999999999999999 | 99999999999999999999999 | false",
                ">=2, !=2.1, <3 | 2.1 | false",
                ">=2, !=2.1, <3 | 2.2 | true",
            })
    void allowsWhatTheSpecificationAllows(String specifiers, String version, boolean allowed) {
        assertThat(SpecifierSet.of(specifiers).allows(Version.parse(version).orElseThrow()))
                .isEqualTo(allowed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "latest",
                "2.0",
                ">=2.0,",
                ",",
                ">=",
                "~=2",
                ">=2.*",
                "<2.0+local",
                "==1.0rc1.*",
                "==2.*.*",
                "=>2"
            })
    void isEmptyForWhatIsNoSpecifier(String text) {
        assertThat(SpecifierSet.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*|3.8 3.9 3.10 3.11",
                ">=3.9|3.9 3.10 3.11",
                ">=3.9.2|3.9 3.10 3.11",
                ">3.9|3.9 3.10 3.11",
                ">= 3.9, < 3.11|3.9 3.10",
                "<3.10.4|3.8 3.9 3.10",
                "<3.10.0|3.8 3.9",
                "<=3.10|3.8 3.9 3.10",
                "<4|3.8 3.9 3.10 3.11",
                "<99999999999|3.8 3.9 3.10 3.11",
                ">=4|''",
                "~=3.9|3.9 3.10 3.11",
                "~=3.9.1|3.9",
                "==3.10.*|3.10",
                "==3.10|3.10",
                "!=3.9.*|3.8 3.10 3.11",
                "!=3.9|3.8 3.9 3.10 3.11",
                "!=3.9.1|3.8 3.9 3.10 3.11",
                ">=2.7,!=3.8.*,!=3.9.*|3.10 3.11",
                ">3.9.1,<3.9.3|3.9",
                ">3.9.1,<3.9.2|''",
            })
    void allowsAMinorVersionOfWhichSomeMicroVersionIsAllowed(String specifiers, String allowed) {
        SpecifierSet python = SpecifierSet.of(specifiers);
        assertThat(String.join(" ", MINORS.stream().filter(python::allowsSomeOf).toList()))
                .isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ">=2.0.0 | 2.0.0",
                "<4,>=2.1 | 2.1",
                ">=2,>=3.1 | 3.1",
                "~= 3.4.5 | 3.4.5",
                "==2.* | 2",
                "==1.0rc1 | 1.0rc1",
                ">=v2.0 | 2.0",
                "~=1!2.0.0 | 1!2.0.0"
            })
    void namesItsLowestVersion(String specifiers, String lowest) {
        assertThat(SpecifierSet.of(specifiers).lowest().map(Version::toString)).contains(lowest);
        assertThat(SpecifierSet.of(specifiers).lowerBound().map(Version::toString))
                .contains(lowest);
    }

    @Test
    void aBoundThatIsNotAllowedItselfIsNotTheLowestVersion() {
        assertThat(SpecifierSet.of(">1.0,<2").lowest()).isEmpty();
        assertThat(SpecifierSet.of(">1.0,<2").lowerBound().map(Version::toString))
                .contains("1.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "<2", "!=1.5", "<=3"})
    void hasNoBoundFromBelowWhereNoneIsStated(String specifiers) {
        assertThat(SpecifierSet.of(specifiers).lowerBound()).isEmpty();
    }

    @Test
    void readsWhatMetadataBeforeTheSpecificationSays() {
        assertThat(SpecifierSet.ofMetadata(">=3.6.*,<4.*").map(SpecifierSet::toString))
                .contains(">=3.6,<4");
        assertThat(SpecifierSet.ofMetadata("three")).isEmpty();
    }

    @Property
    void twoSetsTogetherAllowWhatBothAllow(
            @ForAll("sets") String left, @ForAll("sets") String right, @ForAll("versions") String version) {
        Version asked = Version.parse(version).orElseThrow();
        SpecifierSet both = SpecifierSet.of(left).and(SpecifierSet.of(right));

        assertThat(both.allows(asked))
                .isEqualTo(SpecifierSet.of(left).allows(asked)
                        && SpecifierSet.of(right).allows(asked));
        assertThat(SpecifierSet.of(both.toString()).allows(asked)).isEqualTo(both.allows(asked));
    }

    @Property
    void aMinorVersionIsAllowedExactlyWhenOneOfItsReleasesIs(@ForAll("sets") String specifiers) {
        SpecifierSet set = SpecifierSet.of(specifiers);
        for (String minor : List.of("1.0", "1.1", "2.0")) {
            boolean some = Stream.iterate(0, micro -> micro + 1)
                    .limit(30)
                    .map(micro -> Version.parse(minor + "." + micro).orElseThrow())
                    .anyMatch(set::allows);
            assertThat(set.allowsSomeOf(minor)).as(minor).isEqualTo(some);
        }
    }

    @Provide
    Arbitrary<String> sets() {
        Arbitrary<String> release = Arbitraries.of("1.0", "1.0.3", "1.1", "1.1.0", "1.1.7", "2.0", "1!1.1");
        Arbitrary<String> specifier = Arbitraries.of(">=", "<=", ">", "<", "~=", "==", "!=")
                .flatMap(operator -> release.map(version -> operator + version));
        Arbitrary<String> prefix = Arbitraries.of("==1.*", "==1.1.*", "!=1.0.*");
        return Arbitraries.oneOf(specifier, prefix)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(list -> String.join(",", list));
    }

    @Provide
    Arbitrary<String> versions() {
        return Arbitraries.of("1.0", "1.0.3", "1.0.4", "1.1", "1.1rc1", "1.1.post1", "1.1+x", "1.1.7", "2", "1!1.1");
    }
}
