package org.ddintegration.verify.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.ddintegration.Console;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstFailureTest {
    @TempDir
    Path folder;

    @Test
    @SuppressWarnings("try")
    void isSaidBeforeItsStepEnds() throws Exception {
        CompletableFuture<String> said = new CompletableFuture<>();
        Path failures = folder.resolve("failures");

        try (FirstFailure failure = new FirstFailure(failures, "tests: Python 3.13", said(said))) {
            Path written = Files.writeString(folder.resolve("new"), "test_a.py::test_put: assert 1 == 2\n");
            Files.move(written, failures);

            assertThat(said.get(1, TimeUnit.MINUTES))
                    .isEqualTo("fails, others go on: tests: Python 3.13: test_a.py::test_put: assert 1 == 2");
        }
    }

    @Test
    @SuppressWarnings("try")
    void isReadOnlyWhenItsLineIsWhole() throws Exception {
        CompletableFuture<String> said = new CompletableFuture<>();
        Path failures = folder.resolve("failures");

        try (FirstFailure failure = new FirstFailure(failures, "tests", said(said))) {
            Files.writeString(failures, "test_a.py::test_put: ass");
            Files.writeString(failures, "ert 1 == 2\n", StandardOpenOption.APPEND);

            assertThat(said.get(1, TimeUnit.MINUTES)).endsWith("test_put: assert 1 == 2");
        }
    }

    private static Console said(CompletableFuture<String> said) {
        return new Console() {
            @Override
            public void info(String line) {}

            @Override
            public void warn(String line) {}

            @Override
            public void error(String line) {
                said.complete(line);
            }

            @Override
            public void plain(String line) {}
        };
    }
}
