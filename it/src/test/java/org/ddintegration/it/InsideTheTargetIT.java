package org.ddintegration.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ddintegration.it.git.GitRepository;
import org.ddintegration.it.maven.MavenProcess;
import org.ddintegration.it.process.Command;
import org.ddintegration.it.process.Folders;
import org.ddintegration.it.process.Outcome;
import org.ddintegration.it.python.LoopbackIndex;
import org.ddintegration.it.trace.TraceTree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that are run in the checkout itself, a linked work tree, from the first draft to the removal. */
class InsideTheTargetIT {
    private static final String HANDLERS = "ddtrace/contrib/internal/hermit/patch.py";

    @TempDir
    private Path scratch;

    private GitRepository repository;
    private GitRepository checkout;
    private Path descriptor;
    private Path exclude;
    private String excludeBefore;

    @BeforeEach
    void checkOut() throws IOException {
        Path work = Settings.work().resolve("inside-the-target");
        Folders.delete(work);
        repository = new TraceTree("4.6.0").checkOut(work.resolve("repository"));
        checkout = repository.worktree(work.resolve("checkout"));
        descriptor = checkout.folder().resolve("integrations/hermit.yaml");
        exclude = repository.folder().resolve(".git/info/exclude");
        excludeBefore = Files.readString(exclude);
    }

    @Test
    void showNoDescriptorAndNoStateInGitStatusAndLeaveNoTrace() throws IOException {
        draft("passthrough");

        assertThat(descriptor).content().contains("\nhandlers: passthrough\n");
        assertThat(checkout.status().lines())
                .contains("?? " + HANDLERS)
                .noneMatch(line -> line.contains("integrations/hermit") || line.contains(".dd"));
        Run.succeeds(goal("check").run());

        Files.delete(descriptor);
        Files.delete(checkout.folder().resolve(".dd/hermit/scan.json"));
        Outcome removed =
                goal("remove").env("PIP_INDEX_URL", "http://127.0.0.1:1/").run();

        Run.succeeds(removed);
        assertThat(checkout.status()).isEmpty();
        assertThat(exclude).content().isEqualTo(excludeBefore);
    }

    @Test
    void nameWhatFailsEvenWhereOnlyErrorsAreHeardAndItsCauseOnlyWhereItIsAskedFor() throws IOException {
        draft("comments");
        Files.writeString(descriptor, Files.readString(descriptor).replace("handlers: comments", "handlers: filled"));
        Command diff = goal("integration").with("-Ddd.diff=" + scratch.resolve("no/such/folder"));

        Outcome quiet = goal("check").with("--quiet").run();
        Outcome plain = diff.run();
        Outcome explained = diff.with("--errors").run();

        assertThat(quiet.exitCode()).isNotZero();
        assertThat(quiet.output())
                .contains("[ERROR] " + HANDLERS + ": out of date")
                .doesNotContain("[INFO]");
        assertThat(plain.output())
                .contains("the diff cannot be written to this file; give another file -> [Help 1]")
                .doesNotContain("NoSuchFileException");
        assertThat(explained.output()).contains("Caused by: java.nio.file.NoSuchFileException");
    }

    private void draft(String handlers) throws IOException {
        try (LoopbackIndex index = Hermit.index(scratch)) {
            Run.succeeds(goal("integration")
                    .with("-Ddd.source=" + Hermit.publish(), "-Ddd.handlers=" + handlers)
                    .env("PIP_INDEX_URL", index.url())
                    .run());
        }
    }

    private Command goal(String goal) {
        return MavenProcess.in(checkout.folder())
                .with("org.ddintegration:dd-maven-plugin:" + Settings.version() + ":" + goal, "-Dname=hermit");
    }
}
