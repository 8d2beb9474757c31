package org.ddintegration.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    @TempDir
    private Path folder;

    @Test
    void answersWithWhatItPrintsAndItsExitCode() throws IOException {
        ProgramAnswer answer = shell("cat; echo wrong >&2; exit 3").answer("asked\n", LONG);

        assertThat(answer).isEqualTo(new ProgramAnswer(3, "asked\n", "wrong\n"));
    }

    @Test
    void needNotReadWhatItIsGiven() throws IOException {
        assertThat(shell("echo done").answer("x".repeat(1 << 20), LONG).output())
                .isEqualTo("done\n");
    }

    @Test
    void isEndedWithItsChildrenWhenItTakesTooLong() throws Exception {
        ProgramAnswer answer = shell("sleep 300 & echo $!; wait").answer("", Duration.ofMillis(500));

        assertThat(answer.exit()).isEqualTo(Program.TIMED_OUT);
        ProcessHandle.of(Long.parseLong(answer.output().strip()))
                .ifPresent(child -> child.onExit().join());
    }

    @Test
    void doesNotStartWhereThereIsNoSuchFile() {
        assertThatThrownBy(() -> Program.of(folder.resolve("gone")).answer("", LONG))
                .isInstanceOf(IOException.class);
    }

    @Test
    void hasTheVariablesThatAreSetAndNoneThatIsTakenOut() throws IOException {
        Program program =
                Program.of("/usr/bin/env").set("ONE", 1).set("TWO", "").without("PATH");

        assertThat(System.getenv()).containsKey("PATH");
        assertThat(program.answer("", LONG).output().lines())
                .contains("ONE=1", "TWO=")
                .noneMatch(line -> line.startsWith("PATH="));
    }

    @Test
    void writesALogOfAllThatItPrintsBelowItsCommandLine() throws IOException {
        Path log = folder.resolve("logs/said.log");

        Program.Ended ended = shell("echo one; echo two >&2; pwd; exit 1")
                .in(folder.toRealPath())
                .run(log);

        assertThat(ended.well()).isFalse();
        assertThat(Files.readAllLines(log))
                .containsExactly(
                        "$ /bin/sh -c echo one; echo two >&2; pwd; exit 1",
                        "one",
                        "two",
                        folder.toRealPath().toString());
    }

    private static Program shell(String command) {
        return Program.of("/bin/sh", "-c").with(command);
    }
}
