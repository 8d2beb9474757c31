package org.ddintegration.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.ddintegration.python.PythonInterpreter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {
    private static final Path SCRIPT = Path.of("src/main/resources/org/ddintegration/process/watch.py");

    @TempDir
    private Path folder;

    private Process watch() throws Exception {
        String python = PythonInterpreter.newestInstalled().executable().toString();
        return new ProcessBuilder(
                        python,
                        "-I",
                        "-S",
                        SCRIPT.toString(),
                        folder.resolve("temporary").toString(),
                        Long.toString(ProcessHandle.current().pid()))
                .redirectErrorStream(true)
                .start();
    }

    private static Process sleeper() throws Exception {
        Process shell = new ProcessBuilder("sh", "-c", "sleep 300 & sleep 300").start();
        while (shell.descendants().count() < 2) {
            Thread.sleep(5);
        }
        return shell;
    }

    private static void tell(Process watch, String lines) throws Exception {
        try (OutputStream in = watch.getOutputStream()) {
            in.write(lines.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(watch.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(watch.getInputStream().readAllBytes())
                .asString(StandardCharsets.UTF_8)
                .isEmpty();
        assertThat(watch.exitValue()).isZero();
    }

    private static void ends(long pid) throws Exception {
        Optional<ProcessHandle> running = ProcessHandle.of(pid);
        if (running.isPresent()) {
            running.get().onExit().get(1, TimeUnit.MINUTES);
        }
    }

    @Test
    void killsWhatIsRunningWithAllThatItStartedAndDeletesTheFolder() throws Exception {
        Files.createDirectories(folder.resolve("temporary/inner"));
        Process running = sleeper();
        List<ProcessHandle> family = running.descendants().toList();

        tell(watch(), "+ %d\n".formatted(running.pid()));

        assertThat(running.waitFor(1, TimeUnit.MINUTES)).isTrue();
        for (ProcessHandle member : family) {
            ends(member.pid());
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void killsWhatItWasNotToldOfWhereItsTemporaryFilesGoIntoTheFolder() throws Exception {
        ProcessBuilder orphaning = new ProcessBuilder("sh", "-c", "sleep 300 & echo $!");
        orphaning.environment().put("TMPDIR", folder.resolve("temporary/inner").toString());
        Process parent = orphaning.start();
        long orphan = Long.parseLong(parent.inputReader().readLine());
        assertThat(parent.waitFor()).isZero();

        tell(watch(), "");

        ends(orphan);
    }

    @Test
    void beginsWhenItsStarterIsGoneThoughItsStandardInputIsHeldOpen() throws Exception {
        Path temporary = Files.createDirectories(folder.resolve("temporary"));
        String python = PythonInterpreter.newestInstalled().executable().toString();
        Process starter = new ProcessBuilder(
                        "sh",
                        "-c",
                        "mkfifo \"$3\"; \"$0\" -I -S \"$1\" \"$2\" $$ <>\"$3\" & echo $!; wait",
                        python,
                        SCRIPT.toString(),
                        temporary.toString(),
                        folder.resolve("held").toString())
                .start();
        long watch = Long.parseLong(starter.inputReader().readLine());

        starter.destroyForcibly();

        ends(watch);
        assertThat(temporary).doesNotExist();
    }

    @Test
    void leavesAloneWhatHasEnded() throws Exception {
        Process ended = sleeper();
        try {
            tell(watch(), "+ %d\n- %d\n".formatted(ended.pid(), ended.pid()));

            assertThat(ended.isAlive()).isTrue();
        } finally {
            List.copyOf(ended.descendants().toList()).forEach(ProcessHandle::destroyForcibly);
            ended.destroyForcibly();
        }
    }
}
