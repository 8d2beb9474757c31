package org.ddintegration.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.ddintegration.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {
    @TempDir
    Path base;

    @ParameterizedTest
    @CsvSource({
        "git+https://host.example/o/n, https://host.example/o/n,, ''",
        "git+https://host.example/o/n@2.0.2, https://host.example/o/n, 2.0.2, ''",
        "git+https://host.example/o/n@feature/x, https://host.example/o/n, feature/x, ''",
        "git+https://user@host.example/o/n.git, https://user@host.example/o/n.git,, ''",
        "git+ssh://git@host.example/o/n@v1, ssh://git@host.example/o/n, v1, ''",
        "git+file:///srv/n.git@main, file:///srv/n.git, main, ''",
        "git+git://127.0.0.1:9418/n, git://127.0.0.1:9418/n,, ''",
        "git+https://host.example/o/n@v1#egg=n&subdirectory=libs/core, https://host.example/o/n, v1, libs/core"
    })
    void readsARepository(String text, String url, String ref, String folder) {
        assertThat(Source.parse(text, base)).isEqualTo(new Source.Git(url, Optional.ofNullable(ref), folder));
    }

    @ParameterizedTest
    @CsvSource({"valkey, valkey,", "valkey==6.1.0, valkey, 6.1.0", "ruamel.yaml == 0.18, ruamel.yaml, 0.18"})
    void readsADistribution(String text, String name, String version) {
        assertThat(Source.parse(text, base)).isEqualTo(new Source.Distribution(name, Optional.ofNullable(version)));
    }

    @Test
    void readsADirectoryRelativeToTheBase() throws IOException {
        Path folder = Files.createDirectories(base.resolve("libs/kit"));

        assertThat(Source.parse("libs/kit", base)).isEqualTo(new Source.Directory(folder));
        assertThat(Source.parse("./libs/../libs/kit", base)).isEqualTo(new Source.Directory(folder));
        assertThat(Source.parse(folder.toString(), base)).isEqualTo(new Source.Directory(folder));
    }

    @ParameterizedTest
    @ValueSource(strings = {"C:\\libs\\kit", "c:/libs/kit", "..\\libs\\kit", ".\\..\\libs\\kit\\", "../libs/kit"})
    void readsADirectoryOfWindows(String text) throws IOException {
        try (FileSystem windows = Jimfs.newFileSystem(Configuration.windows())) {
            Path kit = Files.createDirectories(windows.getPath("C:\\libs\\kit"));
            Path workspace = Files.createDirectories(windows.getPath("C:\\work"));

            assertThat(Source.parse(text, workspace)).isEqualTo(new Source.Directory(kit));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"C:\\libs\\gone", "C:\\a?b", "..\\a<b"})
    void refusesWhatIsNoDirectoryOfWindows(String text) throws IOException {
        try (FileSystem windows = Jimfs.newFileSystem(Configuration.windows())) {
            Path workspace = Files.createDirectories(windows.getPath("C:\\work"));

            assertThatThrownBy(() -> Source.parse(text, workspace))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageStartingWith("dd.source: '" + text + "': ");
        }
    }

    @Test
    void aBareNameIsADistributionEvenBesideAFolderOfThatName() throws IOException {
        Files.createDirectory(base.resolve("kit"));

        assertThat(Source.parse("kit", base)).isInstanceOf(Source.Distribution.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://host.example/o/n | must be git+URL[@ref], NAME[==VERSION] or the path of a directory; "
                        + "write git+https://host.example/o/n for a repository",
                "git@host.example:o/n.git | a git address must be a URL; write git+ssh://git@host.example/o/n.git",
                "git+host.example/o/n | a repository must have the form git+URL[@ref]; write it like git+https://HOST/OWNER/NAME@v1.2",
                "git+ext://host.example/n | a repository's URL must begin with https, http, ssh, git or file; "
                        + "write it like git+https://HOST/OWNER/NAME",
                "git+https://host.example/o/n@a..b | @ must be followed by a branch, a tag or a full commit id; "
                        + "give one, or omit @",
                "git+https://host.example/o/n@ | @ must be followed by a branch, a tag or a full commit id; "
                        + "give one, or omit @",
                "git+https://host.example/o/n#subdirectory=../x | a subdirectory must be a path inside the repository; "
                        + "write it like #subdirectory=packages/core",
                "valkey>=6 | must be git+URL[@ref], NAME[==VERSION] or the path of a directory; "
                        + "write a distribution's name, and == before a version that is wanted",
                "valkey[tls] | must be git+URL[@ref], NAME[==VERSION] or the path of a directory; "
                        + "write a distribution's name, and == before a version that is wanted",
                "valkey==latest | == must be followed by a version such as 1.2.3; give a version, or omit ==",
                "./nowhere | there is no such directory; give the path of one that holds the library's code"
            })
    void saysWhatIsWrong(String text, String message) {
        assertThatThrownBy(() -> Source.parse(text, base))
                .isInstanceOf(ProblemException.class)
                .hasMessage("dd.source: '" + text + "': " + message);
    }

    @Test
    void refusesControlCharacters() {
        assertThatThrownBy(() -> Source.parse("git+https://host.example/o\nhost=other/n", base))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("host.example/o\\u000ahost=other/n");
    }
}
