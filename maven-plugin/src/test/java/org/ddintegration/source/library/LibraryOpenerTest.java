package org.ddintegration.source.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ddintegration.Console;
import org.ddintegration.ProblemException;
import org.ddintegration.source.LoopbackGit;
import org.ddintegration.source.Made;
import org.ddintegration.source.Source;
import org.ddintegration.source.tree.TreeFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryOpenerTest {
    private static final Map<String, String> PACKAGE = Map.of("kit/__init__.py", "");
    private static final Map<String, String> IN_SRC = Map.of("src/kit/__init__.py", "", "tests/kit/__init__.py", "");

    @TempDir
    Path state;

    @TempDir
    Path links;

    private final List<String> questions = new ArrayList<>();
    private LoopbackGit git;

    @BeforeEach
    void startServer() throws IOException {
        git = new LoopbackGit();
    }

    @AfterEach
    void stopServer() {
        git.close();
    }

    @Test
    void loadingAheadWritesNothing() throws IOException {
        LibraryOpener.load();

        assertThat(Path.of("none.git")).doesNotExist();
        assertThat(left()).isEmpty();
    }

    @Test
    void clonesTheTagOfTheNewestVersion() throws IOException {
        git.tag("v2.0", git.commit(IN_SRC));
        git.commit(Map.of("moved.py", ""));
        Made.wheel(links, "kit", "2.0", "Project-URL: Source, " + git.url() + "\nSummary: small\n", PACKAGE);

        try (OpenedLibrary library = opener().open(request("kit", Optional.empty()))) {
            assertThat(library.tree().origin()).isEqualTo("git+" + git.url() + "@v2.0");
            assertThat(library.tree().version()).isEqualTo("2.0");
            assertThat(library.topLevels()).containsExactly("kit");
            assertThat(library.roots()).containsExactly("src");
            assertThat(library.summary()).isEqualTo("small");
            assertThat(library.repository()).isEqualTo("git+" + git.url());
            assertThat(library.notes()).first().isEqualTo("found on the package index: kit 2.0");
            assertThat(left()).isNotEmpty();
        }
        assertThat(left()).isEmpty();
    }

    @Test
    void readsTheDistributionBesideWhatTheRepositoryShowsWhereNoTagMarksTheVersion() throws IOException {
        git.commit(Map.of(
                "src/kit/__init__.py", "", "src/kit/later.py", "", "tests/test_kit.py", "import kit", "README.md", ""));
        Made.wheel(links, "kit", "2.0", "Project-URL: Source, " + git.url() + "\n", PACKAGE);

        try (OpenedLibrary library = opener().open(request("kit", Optional.empty()))) {
            assertThat(library.tree().version()).isEqualTo("2.0");
            assertThat(library.tree().commit()).isEmpty();
            assertThat(library.roots()).containsExactly("");
            assertThat(library.tree().files())
                    .extracting(TreeFile::path)
                    .contains("kit/__init__.py", "tests/test_kit.py", "README.md")
                    .doesNotContain("src/kit/__init__.py", "src/kit/later.py");
            assertThat(read(library, "tests/test_kit.py")).isEqualTo("import kit");
            assertThat(library.notes())
                    .contains("cloned git+" + git.url() + ", its default branch, for no tag marks 2.0")
                    .contains(
                            "read from the distribution kit-2.0-py3-none-any.whl, with the tests, examples and documents"
                                    + " of the repository");
        }
        assertThat(left()).isEmpty();
    }

    private static String read(OpenedLibrary library, String path) throws IOException {
        TreeFile file = library.tree().files().stream()
                .filter(each -> each.path().equals(path))
                .findFirst()
                .orElseThrow();
        return new String(library.tree().read(file), StandardCharsets.UTF_8);
    }

    @Test
    void readsTheSourceDistributionWhereTheRepositoryCannotBeCloned() throws IOException {
        Made.wheel(links, "kit", "2.0", "Project-URL: Source, git://127.0.0.1:1/kit\n", PACKAGE);
        Made.sdist(links, "kit", "2.0", "", IN_SRC);

        try (OpenedLibrary library = opener().open(request("kit", Optional.empty()))) {
            assertThat(library.tree().origin()).isEqualTo("kit-2.0.tar.gz");
            assertThat(library.tree().version()).isEqualTo("2.0");
            assertThat(library.roots()).containsExactly("src");
            assertThat(library.notes())
                    .contains("the repository cannot be cloned: Connection refused")
                    .endsWith("read from the distribution kit-2.0.tar.gz, not from a repository");
        }
        assertThat(left()).isEmpty();
    }

    @Test
    void readsTheWheelWhereNothingElseHoldsTheModuleAsItIsImported() throws IOException {
        git.tag("2.0", git.commit(Map.of("lib/__init__.py", "")));
        Made.wheel(links, "kit", "2.0", "Project-URL: Source, " + git.url() + "\n", PACKAGE);
        Made.sdist(links, "kit", "2.0", "", Map.of("lib/__init__.py", ""));

        try (OpenedLibrary library = opener().open(request("kit", Optional.empty()))) {
            assertThat(library.tree().origin()).isEqualTo("kit-2.0-py3-none-any.whl");
            assertThat(library.tree().files()).extracting(TreeFile::path).contains("kit/__init__.py");
            assertThat(library.notes()).contains("the repository does not hold kit as it is imported");
        }
        assertThat(left()).isEmpty();
    }

    @Test
    void asksForTheRepositoryWhereTheMetadataNamesNone() throws IOException {
        git.commit(IN_SRC);
        Made.sdist(links, "kit", "2.0", "Requires-Python: >=3.9\n", IN_SRC);

        try (OpenedLibrary library = opener(false, Optional.of(git.url())).open(request("kit", Optional.empty()))) {
            assertThat(library.tree().origin()).contains(" in git+git://");
            assertThat(library.requiresPython()).isEqualTo(">=3.9");
            assertThat(questions)
                    .singleElement()
                    .asString()
                    .contains("names no repository")
                    .contains("tests, examples");
        }
    }

    @Test
    void aDistributionAsTheSourceIsReadItself() throws IOException {
        git.commit(IN_SRC);
        Made.sdist(links, "kit", "1.0", "Project-URL: Source, " + git.url() + "\n", IN_SRC);
        Made.sdist(links, "kit", "2.0", "Project-URL: Source, " + git.url() + "\n", IN_SRC);

        try (OpenedLibrary library = opener().open(request("kit", source("kit==1.0")))) {
            assertThat(library.tree().origin()).isEqualTo("kit-1.0.tar.gz");
            assertThat(library.repository()).isEqualTo("git+" + git.url());
        }
    }

    @Test
    void theReleaseThatWasReadBeforeIsReadAgainAlsoWhereItHasATagSince() throws IOException {
        git.tag("1.0", git.commit(IN_SRC));
        Made.sdist(links, "kit", "1.0", "Project-URL: Source, " + git.url() + "\n", IN_SRC);
        Made.sdist(links, "kit", "2.0", "Project-URL: Source, " + git.url() + "\n", IN_SRC);

        try (OpenedLibrary library = opener().open(stated(source("kit==1.0"), Optional.empty()))) {
            assertThat(library.tree().origin()).isEqualTo("kit-1.0.tar.gz");
            assertThat(library.tree().commit()).isEmpty();
        }
    }

    @Test
    void theCommitThatWasReadBeforeIsReadAgainOfTheRepositoryThatTheIndexNames() throws IOException {
        String commit = git.commit(IN_SRC).name();
        git.tag("1.0", git.commit(Map.of("later.py", "")));
        Made.sdist(links, "kit", "1.0", "Project-URL: Source, " + git.url() + "\n", IN_SRC);

        try (OpenedLibrary library = opener().open(stated(Optional.empty(), Optional.of(commit)))) {
            assertThat(library.tree().origin()).isEqualTo("git+" + git.url() + "@" + commit);
            assertThat(library.tree().commit()).isEqualTo(commit);
            assertThat(library.notes()).contains("cloned git+" + git.url() + "@" + commit);
        }
    }

    @Test
    void clonesTheCommitThatTheUserNames() throws IOException {
        git.tag("kit-v1.5", git.commit(Map.of("core/kit.py", "", "core/setup.py", "setup(\n    name='kit',\n)\n")));

        try (OpenedLibrary library =
                opener().open(request("kit", source("git+" + git.url() + "@kit-v1.5#subdirectory=core")))) {
            assertThat(library.tree().version()).isEqualTo("1.5");
            assertThat(library.topLevels()).containsExactly("kit");
            assertThat(library.roots()).containsExactly("core");
            assertThat(library.distribution()).isEqualTo("kit");
        }
        assertThat(left()).isEmpty();
    }

    @Test
    void keepsTheCloneWhenAskedTo() throws IOException {
        git.commit(IN_SRC);

        opener(true, Optional.empty())
                .open(request("kit", source("git+" + git.url())))
                .close();
        opener(true, Optional.empty())
                .open(request("kit", source("git+" + git.url())))
                .close();

        assertThat(state.resolve("kit/clone.git/HEAD")).exists();
    }

    @Test
    void saysWhatIsWrongWithARepositoryThatTheUserNames() throws IOException {
        Optional<Source> source = source("git+" + git.url());
        assertThatThrownBy(() -> opener().open(request("kit", source)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("it cannot be cloned: it is empty or has no default branch");

        git.commit(Map.of("README.md", "no code\n"));
        assertThatThrownBy(() -> opener().open(request("kit", source)))
                .hasMessageContaining("it cannot be cloned: it holds no Python file");

        Optional<Source> tagged = source("git+" + git.url() + "@v9");
        assertThatThrownBy(() -> opener().open(request("kit", tagged)))
                .hasMessage("'v9': the repository has no branch or tag of that name; it has no tags: omit @");
        assertThat(left()).isEmpty();
    }

    @Test
    void readsADirectoryAndLeavesItWhereItIs() throws IOException {
        Path folder = Files.createDirectories(links.resolve("src"));
        Files.writeString(folder.resolve("kit.py"), "");
        Files.writeString(links.resolve("pyproject.toml"), "[project]\nname = \"kit\"\nversion = \"3.1\"\n");

        try (OpenedLibrary library = opener().open(request("kit", source(links.toString())))) {
            assertThat(library.tree().version()).isEqualTo("3.1");
            assertThat(library.roots()).containsExactly("src");
        }

        assertThat(folder.resolve("kit.py")).exists();
        Files.delete(folder.resolve("kit.py"));
        assertThatThrownBy(() -> opener().open(request("kit", source(links.toString()))))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("it contains no Python package or module");
    }

    private LibraryOpener opener() {
        return opener(false, Optional.empty());
    }

    private LibraryOpener opener(boolean keep, Optional<String> answer) {
        return new LibraryOpener(Made.indexOf(links), state, keep, Console.SILENT, question -> {
            questions.add(question);
            return answer;
        });
    }

    private static LibraryRequest request(String name, Optional<Source> source) {
        return new LibraryRequest(name, source, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Of a descriptor that states version 1.0. */
    private static LibraryRequest stated(Optional<Source> source, Optional<String> commit) {
        return new LibraryRequest("kit", source, Optional.empty(), Optional.empty(), Optional.of("1.0"), commit);
    }

    private static Optional<Source> source(String text) {
        return Optional.of(Source.parse(text, Path.of("")));
    }

    private List<Path> left() throws IOException {
        try (Stream<Path> files = Files.list(state)) {
            return files.toList();
        }
    }
}
