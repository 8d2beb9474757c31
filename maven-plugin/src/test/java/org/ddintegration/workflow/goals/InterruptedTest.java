package org.ddintegration.workflow.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ddintegration.ProblemException;
import org.ddintegration.RecordingConsole;
import org.ddintegration.plan.write.DiskSteps;
import org.ddintegration.plan.write.FileSystemSteps;
import org.ddintegration.plan.write.FileWrite;
import org.ddintegration.plan.write.Transaction;
import org.ddintegration.target.DirectoryCheckout;
import org.ddintegration.workflow.Bench;
import org.ddintegration.workflow.SilentQuestions;
import org.ddintegration.workflow.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterruptedTest {
    private static final List<String> FILES = List.of("ddtrace/_monkey.py", "riotfile.py", "tests/contrib/conftest.py");

    @TempDir
    Path folder;

    private final RecordingConsole console = new RecordingConsole();

    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void aGoalThatWritesNothingSeesTheTargetAsItWasWhereverTheRunWasKilled() throws IOException {
        int killed = 0;
        while (isKilledAt(killed)) {
            new Interrupted(bench(killed)).mend(DirectoryCheckout.at(target(killed)));

            assertThat(texts(killed))
                    .as("killed at step %d", killed)
                    .isIn(List.of("old", "old", "old"), List.of("new", "new", "new"));
            assertThat(Transaction.isOpen(bench(killed).workspace().state())).isFalse();
            killed++;
        }
        assertThat(killed).isGreaterThan(10);
        assertThat(console.lines()).contains("an earlier run was interrupted; all files are as they were before it");
    }

    @Test
    void aDryRunIsRefusedBecauseItMayUndoNothing() throws IOException {
        int step = 0;
        while (isKilledAt(step) && !Transaction.isOpen(bench(step).workspace().state())) {
            step++;
        }
        Interrupted interrupted = new Interrupted(bench(step));

        assertThatThrownBy(interrupted::refuse)
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("run mvn dd:check");
    }

    @Test
    void nothingIsSaidWhenNoRunWasKilled() throws IOException {
        assertThat(isKilledAt(Integer.MAX_VALUE)).isFalse();

        new Interrupted(bench(Integer.MAX_VALUE)).mend(DirectoryCheckout.at(target(Integer.MAX_VALUE)));

        assertThat(console.lines()).isEmpty();
    }

    private boolean isKilledAt(int step) throws IOException {
        for (String file : FILES) {
            Path old = target(step).resolve(file);
            Files.createDirectories(old.getParent());
            Files.writeString(old, "old");
        }
        List<FileWrite> writes = FILES.stream()
                .map(file -> new FileWrite(target(step), file, Optional.of("old"), Optional.of("new")))
                .toList();
        try {
            new Transaction(bench(step).workspace().state(), killing(step)).run(writes, List.of());
            return false;
        } catch (Killed killed) {
            return true;
        }
    }

    private static FileSystemSteps killing(int step) {
        FileSystemSteps disk = new DiskSteps();
        int[] left = {step};
        return (FileSystemSteps) Proxy.newProxyInstance(
                FileSystemSteps.class.getClassLoader(),
                new Class<?>[] {FileSystemSteps.class},
                (proxy, method, given) -> {
                    if (left[0]-- <= 0) {
                        throw new Killed();
                    }
                    try {
                        return method.invoke(disk, given);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private List<String> texts(int step) throws IOException {
        return List.of(
                Files.readString(target(step).resolve(FILES.get(0))),
                Files.readString(target(step).resolve(FILES.get(1))),
                Files.readString(target(step).resolve(FILES.get(2))));
    }

    private Path target(int step) {
        return folder.resolve(step + "/dd-trace-py");
    }

    private Bench bench(int step) {
        return new Bench(
                new Workspace(folder.resolve(step + "/workspace")),
                new SilentQuestions(),
                console,
                List::of,
                "1.0",
                List.of());
    }
}
