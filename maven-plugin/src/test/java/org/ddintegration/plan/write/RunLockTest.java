package org.ddintegration.plan.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.ddintegration.Console;
import org.ddintegration.ProblemException;
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

    private RunLock take(String workspace, Path of, Duration patience) {
        return RunLock.take(folder.resolve(workspace), of, patience, Console.SILENT);
    }
}
