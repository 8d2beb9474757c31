package org.ddintegration.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ddintegration.it.git.GitHttpServer;
import org.ddintegration.it.git.GitRepository;
import org.ddintegration.it.maven.Workspace;
import org.ddintegration.it.process.Command;
import org.ddintegration.it.process.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A repository that only one user may read, whose password a helper of git knows. */
class PrivateRepositoryIT {
    private static final String SECRET = "open-sesame";

    @TempDir
    private Path scratch;

    private Path home;
    private GitHttpServer server;
    private Command scan;

    @BeforeEach
    void serve() throws IOException {
        GitRepository repository = GitRepository.init(Files.createDirectories(scratch.resolve("forge/hermit")));
        Hermit.write("1.0.0", repository.folder());
        repository.commitAll("Release");
        home = Files.createDirectories(scratch.resolve("home"));
        server = GitHttpServer.serving(scratch.resolve("forge"), "me", SECRET);
        scan = Workspace.of("workspace", scratch.resolve("workspace"))
                .maven()
                .with("dd:scan", "-Dname=hermit", "-Ddd.source=git+" + server.url("hermit"))
                .env("HOME", home);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void isReadWithThePasswordOfAHelper() throws IOException {
        Files.writeString(
                home.resolve(".gitconfig"),
                "[credential]\n\thelper = \"!f() { echo username=me; echo password=" + SECRET + "; }; f\"\n");

        Outcome outcome = scan.run();

        Run.succeeds(outcome);
        assertThat(outcome.output()).contains("hermit:Client.send").doesNotContain(SECRET);
    }

    @Test
    void isNotReadWithoutAndNobodyIsAsked() {
        Outcome outcome = scan.run();

        assertThat(outcome.exitCode()).isNotZero();
        assertThat(outcome.output()).contains("it cannot be cloned: ").doesNotContain("\tat ");
    }
}
