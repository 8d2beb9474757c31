package org.ddintegration.plan.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.ddintegration.ProblemException;
import org.ddintegration.plan.write.FaultySteps.Fault;
import org.ddintegration.plan.write.FaultySteps.Killed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TransactionFaultTest {
    @TempDir
    Path folder;

    private List<SortedMap<String, String>> before;
    private List<SortedMap<String, String>> after;
    private TwoFolders folders;

    @BeforeEach
    void setUp() throws IOException {
        List<List<SortedMap<String, String>>> whole = TwoFolders.whole(folder);
        before = whole.get(0);
        after = whole.get(1);
    }

    @Test
    void leavesAllOrNothingWhereverItIsKilled() throws IOException {
        int steps = 0;
        for (boolean reached = true; reached; steps++) {
            reached = killAt(steps);
            folders.recover();
            assertThat(folders.trees()).as("killed at step %d", steps).isIn(before, after);
        }
        assertThat(steps).isGreaterThan(30);
    }

    @Test
    void leavesNothingInTheUsersFolderWhereverItIsKilledOnceAnotherRunHasWritten() throws IOException {
        for (int at = 0; killAt(at); at++) {
            folders.recover();
            boolean isUndone = folders.trees().equals(before);
            assertThat(folders.ofTarget().isUnfinished()
                            || folders.ofWorkspace().isUnfinished())
                    .isFalse();
            if (isUndone) {
                folders.run(new QuickSteps());
                assertThat(folders.records()).as("killed at step %d", at).containsOnly("");
            }
        }
    }

    @Test
    void recoversAlsoWhenTheRecoveryIsKilled() throws IOException {
        for (int at = 0; killAt(at); at++) {
            for (int step = 0; killRecoveryAt(step); step++) {
                assertThat(step).isLessThan(50);
            }
            folders.recover();
            assertThat(folders.trees()).as("killed at step %d", at).isIn(before, after);
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
            folders = TwoFolders.in(folder.resolve("" + at));
            FaultySteps steps = new FaultySteps(fault, at);
            Throwable thrown = catchThrowable(() -> folders.run(steps));
            reached = steps.reached();
            if (thrown != null) {
                assertThat(thrown).isInstanceOf(ProblemException.class).hasMessageContaining("nothing was changed");
                assertThat(folders.trees()).as("%s at step %d", fault, at).isEqualTo(before);
            } else {
                folders.recover();
                assertThat(folders.trees()).as("%s at step %d", fault, at).isEqualTo(after);
            }
        }
    }

    private boolean killRecoveryAt(int step) {
        FaultySteps steps = new FaultySteps(Fault.KILLED, step);
        Throwable killed = catchThrowable(() -> folders.with(steps).recover());
        assertThat(killed == null || killed instanceof Killed).isTrue();
        return killed != null;
    }

    private boolean killAt(int at) throws IOException {
        folders = TwoFolders.in(folder.resolve("" + at));
        FaultySteps steps = new FaultySteps(Fault.KILLED, at);
        Throwable thrown = catchThrowable(() -> folders.run(steps));
        if (thrown != null) {
            assertThat(thrown).isInstanceOf(Killed.class);
        }
        return steps.reached();
    }
}
