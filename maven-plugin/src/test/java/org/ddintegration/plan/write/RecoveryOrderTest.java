package org.ddintegration.plan.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.ddintegration.Console;
import org.ddintegration.plan.write.FaultySteps.Fault;
import org.ddintegration.plan.write.FaultySteps.Killed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a killed run left in two folders, and two later runs, each of which has one of these and another of its own. */
class RecoveryOrderTest {
    private static final int RUNS = 2;

    @TempDir
    Path folder;

    @Test
    void eachUndoesWhatIsInItsOwnFoldersInWhateverOrderTheyComeToIt() throws IOException {
        List<List<SortedMap<String, String>>> whole = TwoFolders.whole(folder.resolve("whole"));
        List<List<Integer>> orders = orders(List.of(), new int[RUNS]);
        assertThat(orders).hasSize(6);
        boolean isKilled = true;
        for (int at = 0; isKilled; at++) {
            for (int order = 0; order < orders.size(); order++) {
                TwoFolders folders = TwoFolders.in(folder.resolve(at + "/" + order));
                isKilled = kill(folders, at);
                List<LaterRun> runs = List.of(
                        new LaterRun(folders, List.of(workspace(folders, "second"), folders.ofTarget())),
                        new LaterRun(folders, List.of(folders.ofWorkspace(), target(folders, "third"))));

                orders.get(order).forEach(run -> runs.get(run).step());

                assertThat(folders.trees())
                        .as("killed at step %d, then %s", at, orders.get(order))
                        .isIn(whole);
                assertThat(folders.base().resolve("second")).isEmptyDirectory();
                assertThat(folders.base().resolve("third")).isEmptyDirectory();
            }
        }
    }

    private static RunFolder workspace(TwoFolders folders, String name) throws IOException {
        return RunFolder.ofWorkspace(Files.createDirectories(folders.base().resolve(name)));
    }

    private static RunFolder target(TwoFolders folders, String name) throws IOException {
        return RunFolder.of(Files.createDirectories(folders.base().resolve(name)));
    }

    private static boolean kill(TwoFolders folders, int at) throws IOException {
        FaultySteps steps = new FaultySteps(Fault.KILLED, at);
        Throwable killed = catchThrowable(() -> folders.run(steps));
        assertThat(killed == null || killed instanceof Killed).isTrue();
        for (RunFolder one : folders.folders()) {
            // Of the killed run, which held them.
            Files.createFile(one.lock());
        }
        return killed != null;
    }

    private static List<List<Integer>> orders(List<Integer> before, int[] steps) {
        List<List<Integer>> orders = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            if (steps[run] < LaterRun.STEPS) {
                int[] next = steps.clone();
                next[run]++;
                List<Integer> longer = new ArrayList<>(before);
                longer.add(run);
                orders.addAll(orders(longer, next));
            }
        }
        return orders.isEmpty() ? List.of(before) : orders;
    }

    private static final class LaterRun {
        static final int STEPS = 2;

        private final List<RunFolder> own;
        private final Transaction transaction;
        private RunLock lock;
        private int done;

        LaterRun(TwoFolders folders, List<RunFolder> own) {
            this.own = own;
            this.transaction = new Transaction(own, folders.user(), new QuickSteps());
        }

        void step() {
            if (done++ == 0) {
                lock = RunLock.take(own, TwoFolders.SHORT, Console.SILENT);
                transaction.recover();
            } else {
                lock.close();
            }
        }
    }
}
