package org.ddintegration.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ddintegration.it.maven.Workspace;
import org.ddintegration.it.process.Folders;
import org.ddintegration.it.process.Outcome;
import org.ddintegration.it.process.Snapshot;
import org.ddintegration.it.python.LoopbackIndex;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A machine that has the descriptor and the target, and nothing else, after the library was released once more. */
class SecondMachineIT {
    private static final String PATCH = "ddtrace/contrib/internal/hermit/patch.py";

    private LoopbackIndex index;
    private Workspace workspace;
    private Path target;

    @BeforeEach
    void moveTo(@TempDir Path scratch) throws IOException {
        Run first = Run.in("second-machine/first");
        index = Hermit.index(scratch);
        Run.succeeds(first.workspace()
                .maven()
                .with("dd:integration", "-Dname=hermit")
                .env("PIP_INDEX_URL", index.url())
                .run());
        Path work = first.workspace().folder().resolveSibling("other");
        target = work.resolve("dd-trace-py");
        Folders.delete(work);
        Folders.copy(first.target().folder(), target);
        workspace = Workspace.of("workspace", work.resolve("workspace"));
        Folders.copy(
                first.workspace().folder().resolve("integrations"),
                workspace.folder().resolve("integrations"));
        Hermit.release("1.1.0", index, scratch);
    }

    @Test
    void findsTheTargetAsTheDescriptorSays() throws IOException {
        Snapshot before = Snapshot.of(target);
        String descriptor = Files.readString(workspace.descriptor("hermit"));

        Outcome check = run("dd:check");
        Run.succeeds(check);
        assertThat(check.output()).contains("hermit-1.0.0.tar.gz", "The target is what the descriptor says.");
        Run.succeeds(run("dd:integration"));

        assertThat(before.changes(Snapshot.of(target))).isEmpty();
        assertThat(Files.readString(workspace.descriptor("hermit"))).isEqualTo(descriptor);
    }

    @Test
    void takesAHandlerThatWasWrittenByHandForAnEditOfThatHandlerAlone() throws IOException {
        Path patch = target.resolve(PATCH);
        String written = Files.readString(patch)
                .replaceFirst(
                        "(?s)(def traced_send\\([^\\n]*\\n    \"\"\").*?\"\"\"\\n",
                        "$1By hand.\"\"\"\n    return wrapped(*args)\n");
        assertThat(written).contains("By hand.");
        Files.writeString(patch, written);

        Run.succeeds(run("dd:check"));
        Run.succeeds(run("dd:integration"));
        Path descriptor = workspace.descriptor("hermit");
        Files.writeString(
                descriptor,
                Files.readString(descriptor).replace("operation: hermit.receive", "operation: hermit.take"));
        Run.succeeds(run("dd:integration"));

        assertThat(Files.readString(patch)).contains("By hand.", "def traced_receive(", "hermit.take");
    }

    @Test
    void readsTheNewestReleaseOnlyWhenAskedTo() throws IOException {
        Run.succeeds(run("dd:integration"));
        Run.succeeds(run("dd:integration", "-Ddd.rescan"));

        assertThat(Files.readString(workspace.descriptor("hermit")))
                .contains("version: \"1.1.0\"", "highest_tested: \"1.1.0\"");
        assertThat(Files.readString(target.resolve(PATCH))).contains("key, body");
    }

    private Outcome run(String goal, String... more) {
        return workspace
                .maven()
                .with(goal, "-Dname=hermit", "-Ddd.target=" + target)
                .with((Object[]) more)
                .env("PIP_INDEX_URL", index.url())
                .run();
    }
}
