package org.ddintegration.plan.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.ddintegration.ProblemException;
import org.ddintegration.plan.Workbench;
import org.ddintegration.plan.write.FaultySteps.Fault;
import org.ddintegration.plan.write.FaultySteps.Killed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TransactionFaultTest {
    @TempDir
    Path folder;

    private Path target;
    private Path state;

    @Test
    void leavesAllOrNothingWhereverItIsKilled() throws IOException {
        int steps = 0;
        for (boolean reached = true; reached; steps++) {
            reached = killAt(steps);
            new Transaction(state, new QuickSteps()).recover();
            assertThat(Workbench.tree(folder.resolve("" + steps)))
                    .as("killed at step %d", steps)
                    .isIn(before(), after());
        }
        assertThat(steps).isGreaterThan(20);
    }

    @Test
    void recoversAlsoWhenTheRecoveryIsKilled() throws IOException {
        for (int at = 0; killAt(at); at++) {
            for (int step = 0; killRecoveryAt(step); step++) {
                assertThat(step).isLessThan(50);
            }
            new Transaction(state, new QuickSteps()).recover();
            assertThat(Workbench.tree(folder.resolve("" + at)))
                    .as("killed at step %d", at)
                    .isIn(before(), after());
        }
    }

    @Test
    void leavesAllAsItWasWhenTheDiskIsFull() throws IOException {
        leavesAllAsItWas(Fault.DISK_FULL);
    }

    @Test
    void leavesAllAsItWasWhenAStepIsDenied() throws IOException {
        leavesAllAsItWas(Fault.DENIED);
    }

    private void leavesAllAsItWas(Fault fault) throws IOException {
        boolean reached = true;
        for (int at = 0; reached; at++) {
            prepare(at);
            FaultySteps steps = new FaultySteps(fault, at);
            Throwable thrown = catchThrowable(() -> new Transaction(state, steps).run(writes(), left()));
            reached = steps.reached();
            if (thrown != null) {
                assertThat(thrown).isInstanceOf(ProblemException.class).hasMessageContaining("nothing was changed");
                assertThat(Workbench.tree(folder.resolve("" + at)))
                        .as("%s at step %d", fault, at)
                        .isEqualTo(before());
            } else {
                new Transaction(state, new QuickSteps()).recover();
                assertThat(Workbench.tree(folder.resolve("" + at)))
                        .as("%s at step %d", fault, at)
                        .isEqualTo(after());
            }
        }
    }

    private boolean killRecoveryAt(int step) {
        FaultySteps steps = new FaultySteps(Fault.KILLED, step);
        Throwable killed = catchThrowable(() -> new Transaction(state, steps).recover());
        assertThat(killed == null || killed instanceof Killed).isTrue();
        return killed != null;
    }

    private boolean killAt(int at) throws IOException {
        prepare(at);
        FaultySteps steps = new FaultySteps(Fault.KILLED, at);
        Throwable thrown = catchThrowable(() -> new Transaction(state, steps).run(writes(), left()));
        if (thrown != null) {
            assertThat(thrown).isInstanceOf(Killed.class);
        }
        return steps.reached();
    }

    private void prepare(int number) throws IOException {
        target = folder.resolve("" + number).resolve("target");
        state = folder.resolve("" + number).resolve("state");
        Files.createDirectories(target.resolve("gone"));
        Files.createDirectories(state);
        Files.writeString(target.resolve("changed.txt"), "old\n");
        Files.writeString(target.resolve("gone/deleted.txt"), "old\n");
        Files.writeString(state.resolve("kept.txt"), "kept\n");
    }

    private List<FileWrite> writes() {
        return List.of(
                new FileWrite(target, "changed.txt", Optional.of("old\n"), Optional.of("new\n")),
                new FileWrite(target, "made/here/created.txt", Optional.empty(), Optional.of("new\n")),
                new FileWrite(target, "gone/deleted.txt", Optional.of("old\n"), Optional.empty()),
                new FileWrite(state, "foo/state.txt", Optional.empty(), Optional.of("new\n")));
    }

    private List<Path> left() {
        return List.of(target.resolve("gone"));
    }

    private SortedMap<String, String> before() throws IOException {
        Path root = folder.resolve("before");
        Files.createDirectories(root.resolve("target/gone"));
        Files.createDirectories(root.resolve("state"));
        Files.writeString(root.resolve("target/changed.txt"), "old\n");
        Files.writeString(root.resolve("target/gone/deleted.txt"), "old\n");
        Files.writeString(root.resolve("state/kept.txt"), "kept\n");
        return Workbench.tree(root);
    }

    private SortedMap<String, String> after() throws IOException {
        Path root = folder.resolve("after");
        Files.createDirectories(root.resolve("target/made/here"));
        Files.createDirectories(root.resolve("state/foo"));
        Files.writeString(root.resolve("target/changed.txt"), "new\n");
        Files.writeString(root.resolve("target/made/here/created.txt"), "new\n");
        Files.writeString(root.resolve("state/foo/state.txt"), "new\n");
        Files.writeString(root.resolve("state/kept.txt"), "kept\n");
        return Workbench.tree(root);
    }
}
