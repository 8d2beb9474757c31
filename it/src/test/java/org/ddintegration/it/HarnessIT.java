package org.ddintegration.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ddintegration.it.git.GitRepository;
import org.ddintegration.it.git.RawTree;
import org.ddintegration.it.library.LibraryServer;
import org.ddintegration.it.process.Command;
import org.ddintegration.it.process.Outcome;
import org.ddintegration.it.python.Interpreter;
import org.ddintegration.it.python.LoopbackIndex;
import org.ddintegration.it.python.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the other tests take for granted. */
class HarnessIT {
    private static final Command ASKING = Command.of(
            Interpreter.ofUser().executable(),
            "-c",
            "import sys; print(sys.stdin.isatty(), input('Your name: ').upper())");

    @Test
    void aTerminalIsOneToTheProgramAndItsQuestionIsAnswered() {
        Outcome outcome = new Terminal().answer("Your name:", "ada").run(ASKING);

        assertThat(outcome.orThrow()).contains("True ADA");
    }

    @Test
    void aQuestionThatIsNotAskedIsAFailure() {
        Outcome outcome = new Terminal()
                .answer("Your name:", "ada")
                .answer("Your age:", "36")
                .run(ASKING);

        assertThat(outcome.exitCode()).isEqualTo(4);
    }

    @Test
    void pipFindsWhatTheLoopbackIndexHas(@TempDir Path scratch) throws IOException {
        try (LoopbackIndex index = Hermit.index(scratch)) {
            Outcome versions = Command.of(Interpreter.ofUser().executable(), "-m", "pip", "index", "versions", "hermit")
                    .env("PIP_INDEX_URL", index.url())
                    .run();

            assertThat(versions.orThrow()).contains("1.0.0");
        }
    }

    @Test
    void namesThatGitWouldNotWriteAreServed(@TempDir Path scratch) throws IOException {
        LibraryServer server = LibraryServer.running();
        Path file = Files.writeString(scratch.resolve("file.py"), "pass\n");
        GitRepository repository = server.repository("odd");
        String outside = new RawTree(repository).file("evil.py", file).write();
        new RawTree(repository)
                .folder("..", outside)
                .file("new\nline.py", file)
                .link("password.py", "/etc/passwd")
                .commit();

        GitRepository clone = GitRepository.init(Files.createDirectory(scratch.resolve("clone")));
        clone.git("fetch", "--depth=1", server.source("odd").substring("git+".length()), "main");

        assertThat(clone.git("ls-tree", "-r", "FETCH_HEAD")).contains("../evil.py", "\"new\\nline.py\"", "120000");
    }
}
