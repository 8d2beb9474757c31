package org.ddintegration.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ddintegration.it.git.GitRepository;
import org.ddintegration.it.git.RawTree;
import org.ddintegration.it.library.LibraryServer;
import org.ddintegration.it.process.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Repositories that are nothing to read, or that hold what must not be read. */
class HostileRepositoryIT {
    private static final LibraryServer SERVER = LibraryServer.running();
    private static final String CLIENT = """
            import socket

            class Client:
                def send_message(self, body):
                    ""\"Send one message.""\"
                    self.socket.sendall(body)
            """;

    @Test
    void anEmptyRepositoryIsAnError() {
        SERVER.repository("hollow");

        fails("repository-is-empty", "hollow");
    }

    @Test
    void aRepositoryWithoutPythonIsAnError() throws IOException {
        GitRepository repository = SERVER.repository("prose");
        Files.writeString(repository.folder().resolve("README.md"), "Nothing but prose.\n");
        repository.commitAll("Begin");

        fails("repository-without-python", "prose");
    }

    @Test
    void aRepositoryThatIsNotThereIsAnError() {
        fails("repository-is-missing", "nowhere");
    }

    @Test
    void aTagThatIsNotThereIsAnError() throws IOException {
        GitRepository repository = SERVER.repository("untagged");
        Files.writeString(repository.folder().resolve("untagged.py"), CLIENT);
        repository.commitAll("Begin");

        BadRun.named("repository-without-that-tag")
                .with("-Dname=untagged", "-Ddd.source=" + SERVER.source("untagged") + "@9.9.9")
                .with("-Ddd.target=" + BadRun.target().folder())
                .fails();
    }

    private static void fails(String name, String repository) {
        BadRun.named(name)
                .with("-Dname=" + repository, "-Ddd.source=" + SERVER.source(repository))
                .with("-Ddd.target=" + BadRun.target().folder())
                .fails();
    }

    @Test
    void linksHugeFilesAndNamesThatLeadOutAreSkippedAndTheRestIsRead(@TempDir Path scratch) throws IOException {
        Path secret = Files.writeString(scratch.resolve("secret.py"), "class Secret:\n    def send(self): ...\n");
        Path client = Files.writeString(scratch.resolve("client.py"), CLIENT);
        Path huge = scratch.resolve("huge.py");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(100_000_000);
        }
        GitRepository repository = SERVER.repository("hostile");
        String outside = new RawTree(repository).file("evil.py", client).write();
        String folder = new RawTree(repository)
                .folder("..", outside)
                .file("__init__.py", client)
                .link("away.py", secret.toString())
                .file("huge.py", huge)
                .file("new\nline.py", client)
                .link("password.py", "/etc/passwd")
                .write();
        new RawTree(repository).folder("hostile", folder).commit();

        Run run = Run.in("hostile");
        Outcome outcome = run.workspace()
                .maven()
                .with("dd:integration", "-Dname=hostile", "-Ddd.source=" + SERVER.source("hostile"))
                .run();

        Run.succeeds(outcome);
        String descriptor = Files.readString(run.workspace().descriptor("hostile"));
        assertThat(descriptor).contains("hostile:Client.send_message").doesNotContain("Secret", "evil", "huge");
        assertThat(outcome.output()).contains("hostile/huge.py");
        assertThat(run.target().diff() + run.target().status()).doesNotContain("Secret", "evil", "root:");
    }
}
