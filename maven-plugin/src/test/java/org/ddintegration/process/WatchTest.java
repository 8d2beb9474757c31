package org.ddintegration.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
                        folder.resolve("temporary").toString())
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

    @Test
    void killsWhatIsRunningWithAllThatItStartedAndDeletesTheFolder() throws Exception {
        Files.createDirectories(folder.resolve("temporary/inner"));
        Process running = sleeper();
        List<ProcessHandle> family = running.descendants().toList();

        tell(watch(), "+ %d\n".formatted(running.pid()));

        assertThat(running.waitFor(1, TimeUnit.MINUTES)).isTrue();
        for (ProcessHandle member : family) {
            member.onExit().get(1, TimeUnit.MINUTES);
        }
        assertThat(folder).isEmptyDirectory();
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
