package org.ddintegration.plan.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ddintegration.plan.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs of one user in folders of their own, at the same time: what they know of each other is in the user's folder alone. */
class ConcurrentRunsTest {
    private static final int RUNS_AT_A_TIME = 4;
    private static final int EACH = 150;

    @TempDir
    Path folder;

    @Test
    void doNotDisturbEachOther() throws Exception {
        Path home = Files.createDirectories(folder.resolve("home"));
        ExecutorService threads = Executors.newFixedThreadPool(RUNS_AT_A_TIME);
        try {
            List<Callable<Path>> tasks = new ArrayList<>();
            for (int i = 0; i < RUNS_AT_A_TIME; i++) {
                Path target = Files.createDirectories(folder.resolve("target" + i));
                tasks.add(() -> writeAgainAndAgain(target, home));
            }
            for (Future<Path> end : threads.invokeAll(tasks)) {
                assertThat(end.get().resolve("a.txt")).hasContent(String.valueOf(EACH));
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(Workbench.tree(home.resolve("dd-maven-plugin/transactions")).keySet())
                .containsExactly("");
    }

    private static Path writeAgainAndAgain(Path target, Path home) throws IOException {
        Optional<String> before = Optional.empty();
        for (int i = 1; i <= EACH; i++) {
            Transaction transaction =
                    new Transaction(List.of(RunFolder.of(target)), TestUser.in(home), new QuickSteps());
            transaction.recover();
            Optional<String> after = Optional.of(i + "\n");
            transaction.run(new WriteSet(List.of(new FileWrite(target, "a.txt", before, after)), List.of()));
            before = after;
        }
        return target;
    }
}
