package org.ddintegration.plan.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.ddintegration.Console;
import org.ddintegration.ProblemException;
import org.ddintegration.plan.Workbench;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunLockTest {
    private static final Duration SHORT = Duration.ofMillis(200);

    @TempDir
    Path folder;

    private Path target;

    @BeforeEach
    void setUp() throws IOException {
        target = Files.createDirectories(folder.resolve("target"));
        Files.createDirectories(folder.resolve("workspace"));
        Files.createDirectories(folder.resolve("second"));
    }

    @Test
    void keepsASecondRunOutOfAWorkspace() throws IOException {
        Path other = Files.createDirectories(folder.resolve("other"));
        try (RunLock first = take("workspace", target, SHORT)) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> take("workspace", other, SHORT))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining("another run is at work");
        }
    }

    @Test
    void keepsASecondRunOutOfATargetUnderWhateverName() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), target);
        try (RunLock first = take("workspace", target, SHORT)) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> take("second", link, SHORT)).isInstanceOf(ProblemException.class);
        }
    }

    @Test
    void leavesNothingWhenItEnds() throws IOException {
        Path checkout = Files.createDirectories(folder.resolve("checkout"));
        Files.createDirectories(checkout.resolve(".git/objects"));
        Files.writeString(checkout.resolve(".git/HEAD"), "ref: refs/heads/main\n");
        var before = Workbench.tree(folder);

        take("workspace", target, SHORT).close();
        take("workspace", checkout, SHORT).close();

        assertThat(Workbench.tree(folder)).isEqualTo(before);
    }

    @Test
    void letsASecondRunInWhenTheFirstEnds() throws Exception {
        CompletableFuture<Void> second;
        try (RunLock first = take("workspace", target, SHORT)) {
            assertThat(first).isNotNull();
            second = CompletableFuture.runAsync(
                    () -> take("workspace", target, Duration.ofMinutes(1)).close());
            assertThat(second).isNotDone();
        }
        second.get(1, TimeUnit.MINUTES);
    }

    @Test
    void holdsNothingAfterAFailure() throws IOException {
        try (RunLock first = take("workspace", target, SHORT)) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> take("second", target, SHORT)).isInstanceOf(ProblemException.class);
            Path other = Files.createDirectories(folder.resolve("other"));
            take("second", other, SHORT).close();
        }
    }

    @Test
    void takesOneLockWhereAFolderIsNamedTwice() {
        RunFolder once = RunFolder.of(target);

        assertThat(RunLock.inOrder(List.of(once, RunFolder.of(target)))).containsExactly(once.lock());
    }

    @Test
    void takesLocksInTheSameOrderHoweverTheFoldersAreGiven() {
        RunFolder workspace = RunFolder.ofWorkspace(folder.resolve("workspace"));

        assertThat(RunLock.inOrder(List.of(workspace, RunFolder.of(target))))
                .isEqualTo(RunLock.inOrder(List.of(RunFolder.of(target), workspace)))
                .containsExactly(folder.resolve("target/.dd-maven-plugin.lock"), folder.resolve("workspace/.dd/lock"));
    }

    private RunLock take(String workspace, Path of, Duration patience) {
        return RunLock.take(
                List.of(RunFolder.ofWorkspace(folder.resolve(workspace)), RunFolder.of(of)), patience, Console.SILENT);
    }
}
