package org.ddintegration.plan.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.ddintegration.Console;
import org.ddintegration.ProblemException;
import org.ddintegration.plan.Workbench;
import org.ddintegration.plan.baseline.TargetKey;
import org.ddintegration.plan.write.FaultySteps.Fault;
import org.ddintegration.plan.write.FaultySteps.Killed;
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
        assertThat(target).isEmptyDirectory();
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
    void undoesWhatAKilledRunOfAnotherWorkspaceBegan() throws IOException {
        Path file = Files.writeString(target.resolve("a.txt"), "old\n");
        Path state = folder.resolve("workspace");
        // A killed process closes no lock; that its locks are gone is the system's work, here the test's.
        RunLock killed = take("workspace", target, SHORT);
        Path lock = lockOfTarget();
        String name = Files.readString(lock);
        killAfterTheFirstMove(state, file);
        killed.close();
        Files.writeString(lock, name);

        take("second", target, SHORT).close();

        assertThat(file).hasContent("old\n");
        assertThat(Workbench.tree(target)).containsOnlyKeys("", "a.txt");
        assertThat(lock).isEmptyFile();
    }

    private Path lockOfTarget() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().endsWith(TargetKey.of(target) + ".lock"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private void killAfterTheFirstMove(Path state, Path file) throws IOException {
        FileWrite write = new FileWrite(target, "a.txt", Optional.of("old\n"), Optional.of("new\n"));
        for (int at = 0; !Files.readString(file).equals("new\n"); at++) {
            FaultySteps steps = new FaultySteps(Fault.KILLED, at);
            assertThatThrownBy(() -> new Transaction(state, steps).run(List.of(write), List.of()))
                    .isInstanceOf(Killed.class);
            if (Files.readString(file).equals("old\n")) {
                new Transaction(state, new QuickSteps()).recover();
            }
        }
    }

    private RunLock take(String workspace, Path of, Duration patience) {
        return RunLock.take(folder.resolve(workspace), of, patience, Console.SILENT);
    }
}
