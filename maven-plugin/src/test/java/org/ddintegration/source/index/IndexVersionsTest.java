package org.ddintegration.source.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ddintegration.ProblemException;
import org.ddintegration.packaging.Version;
import org.ddintegration.source.index.IndexFile.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndexVersionsTest {
    @ParameterizedTest
    @CsvSource({
        "greenstalk-2.0.2-py3-none-any.whl, greenstalk, 2.0.2, WHEEL",
        "llama_index_core-0.12.1-py3-none-any.whl, llama-index-core, 0.12.1, WHEEL",
        "PyYAML-6.0.2-1-cp312-cp312-win_amd64.whl, pyyaml, 6.0.2, WHEEL",
        "google-cloud-pubsub-2.1.0.tar.gz, google-cloud-pubsub, 2.1.0, SOURCE",
        "ruamel.yaml-0.18.6.tar.gz, ruamel-yaml, 0.18.6, SOURCE",
        "foo-2-1.0.zip, foo-2, 1.0, SOURCE",
        "foo-1.0-1.tar.bz2, foo, 1.0-1, SOURCE"
    })
    void readsVersionAndKindFromTheFileName(String file, String distribution, String version, Kind kind) {
        assertThat(IndexFile.naming(file, distribution))
                .contains(new IndexFile.Naming(Version.parse(version).orElseThrow(), kind));
    }

    @ParameterizedTest
    @CsvSource({
        "foo-bar-1.0.tar.gz, foo",
        "foo_bar-1.0-py3-none-any.whl, foo",
        "foo-1.0-py3.8.egg, foo",
        "foo-1.0.exe, foo",
        "foo-1.0.whl, foo",
        "foo-latest.tar.gz, foo"
    })
    void leavesOtherFilesAside(String file, String distribution) {
        assertThat(IndexFile.naming(file, distribution)).isEmpty();
    }

    @Test
    void newestPassesOverPreReleasesAndYankedOnes() {
        IndexVersions versions = versions("1.9.tar.gz", "1.10.tar.gz", "2.0rc1.tar.gz", "1.11.tar.gz!");

        assertThat(versions.newest().version()).hasToString("1.10");
        assertThat(versions.releases())
                .extracting(r -> r.version().toString())
                .containsExactly("1.9", "1.10", "1.11", "2.0rc1");
        assertThat(versions.releases()).extracting(Release::order).containsExactly(0, 1, 3, 2);
    }

    @Test
    void takesAPreReleaseWhenThereIsNothingElse() {
        assertThat(versions("1.0a1.tar.gz", "1.0b1.tar.gz").newest().version()).hasToString("1.0b1");
    }

    @Test
    void groupsTheFilesOfOneVersionHoweverItIsSpelled() {
        IndexVersions versions = versions("1.0-py3-none-any.whl", "1.0.0.tar.gz");

        assertThat(versions.releases()).hasSize(1);
        assertThat(versions.newest().source()).map(IndexFile::name).contains("foo-1.0.0.tar.gz");
        assertThat(versions.newest().wheel()).map(IndexFile::name).contains("foo-1.0-py3-none-any.whl");
    }

    @Test
    void prefersAWheelWithoutCompiledCode() {
        IndexVersions versions = versions("1.0-cp312-cp312-win32.whl", "1.0-py3-none-any.whl");

        assertThat(versions.newest().wheel()).map(IndexFile::isPure).contains(true);
        assertThat(versions.newest().source()).isEmpty();
    }

    @Test
    void prefersAWheelForLinuxToThoseOfOtherSystems() {
        IndexVersions versions = versions(
                "1.0-cp312-cp312-win_amd64.whl",
                "1.0-cp312-cp312-manylinux_2_17_x86_64.manylinux2014_x86_64.whl",
                "1.0-cp312-cp312-macosx_11_0_arm64.whl");

        assertThat(versions.newest().wheel())
                .map(IndexFile::name)
                .contains("foo-1.0-cp312-cp312-manylinux_2_17_x86_64.manylinux2014_x86_64.whl");
        assertThat(versions("1.0-cp312-cp312-win32.whl").newest().wheel()).isPresent();
    }

    @Test
    void givesProgramsOnLinuxTheWheelThatIsMadeForIt() {
        String linux = "1.0-cp312-cp312-manylinux_2_17_x86_64.whl";

        assertThat(versions(
                                "1.0-py3-none-any.whl",
                                linux,
                                "1.0-pp311-pypy311_pp73-manylinux_2_17_x86_64.whl",
                                "1.0-cp312-cp312-win32.whl")
                        .newest()
                        .wheelForLinux())
                .map(IndexFile::name)
                .contains("foo-" + linux);
        assertThat(versions("1.0-py3-none-any.whl", "1.0-cp312-cp312-win32.whl")
                        .newest()
                        .wheelForLinux())
                .map(IndexFile::isPure)
                .contains(true);
    }

    @Test
    void givesTheNewestOfEachMinorLowestFirst() {
        assertThat(versions("1.0.0.tar.gz", "1.2.zip", "1.0.4.tar.gz", "1.10.1.tar.gz", "1.10.2rc1.tar.gz")
                        .newestOfEachMinor())
                .extracting(r -> r.version().toString())
                .containsExactly("1.0.4", "1.2", "1.10.1");
    }

    @Test
    void choosesAYankedReleaseWhenItIsAskedForByName() {
        assertThat(versions("1.0.tar.gz!", "2.0.tar.gz")
                        .choose(Optional.of("1.0.0"))
                        .yanked())
                .isTrue();
    }

    @Test
    void saysThatThereIsNoSuchVersion() {
        assertThatThrownBy(() -> versions("1.0.tar.gz", "1.1.tar.gz").choose(Optional.of("9")))
                .isInstanceOf(ProblemException.class)
                .hasMessage(
                        "'9': the package index has no such version of foo; ask for another, such as its newest, 1.1");
    }

    /** An exclamation mark stands for a yanked file. */
    private static IndexVersions versions(String... endings) {
        List<IndexFile> files = Stream.of(endings).map(IndexVersionsTest::file).toList();
        return IndexVersions.of("foo", files);
    }

    private static IndexFile file(String ending) {
        String name = "foo-" + ending.replace("!", "");
        IndexFile.Naming naming = IndexFile.naming(name, "foo").orElseThrow();
        return new IndexFile(
                name,
                "file:///" + name,
                naming.version(),
                naming.kind(),
                "",
                ending.endsWith("!"),
                Map.of(),
                Optional.empty(),
                Optional.empty());
    }
}
