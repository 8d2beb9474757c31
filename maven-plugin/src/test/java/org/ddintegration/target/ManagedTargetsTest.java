package org.ddintegration.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.ddintegration.Console;
import org.ddintegration.ProblemException;
import org.ddintegration.source.LoopbackGit;
import org.ddintegration.source.Made;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManagedTargetsTest {
    private static final Map<String, String> WHOLE = Map.of("riotfile.py", "venv = 1\n", "ddtrace/_monkey.py", "");
    private static final Map<String, String> PACKAGE_ONLY = Map.of("ddtrace/_monkey.py", "");
    private static final String NOWHERE = "git://127.0.0.1:1/dd-trace-py";

    @TempDir
    Path state;

    @TempDir
    Path links;

    @Test
    void unpacksAVersionAndPutsItUnderGit() throws Exception {
        Made.sdist(links, "ddtrace", "3.5.0", "", WHOLE);

        Path copy = targets(NOWHERE).ofVersion("3.5.0");

        assertThat(copy).isEqualTo(state.resolve("targets/ddtrace-3.5.0"));
        assertThat(copy.resolve("riotfile.py")).hasContent("venv = 1");
        try (Git git = Git.open(copy.toFile())) {
            assertThat(git.status().call().isClean()).isTrue();
            List<RevCommit> commits =
                    StreamSupport.stream(git.log().call().spliterator(), false).toList();
            assertThat(commits)
                    .extracting(RevCommit::getShortMessage)
                    .containsExactly("ddtrace 3.5.0, its source distribution");
        }
        assertThat(names(state.resolve("targets"))).containsExactly("ddtrace-3.5.0");
    }

    @Test
    void keepsACopyThatIsThereWithItsEdits() throws IOException {
        Path file =
                Files.createDirectories(state.resolve("targets/ddtrace-3.5.0")).resolve("riotfile.py");
        Files.writeString(file, "edited\n");

        assertThat(targets(NOWHERE).ofVersion("3.5.0").resolve("riotfile.py")).hasContent("edited");
    }

    @Test
    void takesTheNewestWholeTreeWhereUpstreamCannotBeReached() throws IOException {
        Made.sdist(links, "ddtrace", "3.9.0", "", WHOLE);
        Made.sdist(links, "ddtrace", "4.6.0", "", WHOLE);
        Made.sdist(links, "ddtrace", "4.6.1", "", WHOLE);
        Made.sdist(links, "ddtrace", "4.6.2", "", PACKAGE_ONLY);
        Made.sdist(links, "ddtrace", "4.7.0", "", PACKAGE_ONLY);
        Made.sdist(links, "ddtrace", "4.8.0rc1", "", WHOLE);

        Path copy = targets(NOWHERE).newest();

        assertThat(copy).isEqualTo(state.resolve("targets/ddtrace-4.6.1"));
        Files.delete(links.resolve("ddtrace-4.6.1.tar.gz"));
        assertThat(targets(NOWHERE).newest()).isEqualTo(copy);
    }

    @Test
    void clonesUpstreamWhereItCanBeReached() throws Exception {
        try (LoopbackGit upstream = new LoopbackGit()) {
            upstream.commit(WHOLE);

            Path copy = targets(upstream.url()).newest();

            assertThat(copy).isEqualTo(state.resolve("targets/dd-trace-py"));
            assertThat(copy.resolve("ddtrace/_monkey.py")).exists();
            try (Git git = Git.open(copy.toFile())) {
                assertThat(git.status().call().isClean()).isTrue();
                assertThat(git.getRepository().getBranch()).isEqualTo("main");
                assertThat(git.log().call()).hasSize(1);
            }
        }
    }

    @Test
    void leavesNothingWhenAVersionDoesNotHoldTheWholeTree() throws IOException {
        Made.sdist(links, "ddtrace", "4.7.0", "", PACKAGE_ONLY);

        assertThatThrownBy(() -> targets(NOWHERE).ofVersion("4.7.0"))
                .isInstanceOf(ProblemException.class)
                .hasMessage("'ddtrace==4.7.0': the source distribution of this version does not hold the whole tree; "
                        + "give a checkout of dd-trace-py with -Ddd.target=DIRECTORY, or another version");
        assertThat(names(state)).isEmpty();
    }

    @Test
    void takesNothingButAVersionAsAVersion() {
        assertThatThrownBy(() -> targets(NOWHERE).ofVersion("../../etc"))
                .isInstanceOf(ProblemException.class)
                .hasMessageStartingWith("dd.target: '../../etc': a managed copy must be requested by its version");
    }

    private ManagedTargets targets(String upstream) {
        return new ManagedTargets(Made.indexOf(links), state, upstream, Console.SILENT);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
