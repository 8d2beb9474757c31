package org.ddintegration.verify.steps;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.ddintegration.Console;
import org.ddintegration.process.ProgramLog;

/** Says the first test of a step that fails while the others are still running. */
final class FirstFailure implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofMillis(300);

    private final Thread watch;

    /**
     * @param failures file that gets a line for each test that fails; not there before the first
     * @param step what the tests are called
     */
    FirstFailure(Path failures, String step, Console console) {
        watch = new Thread(() -> await(failures, step, console), "failures of " + step);
        watch.setDaemon(true);
        watch.start();
    }

    private static void await(Path failures, String step, Console console) {
        try {
            while (!Files.exists(failures) || !ProgramLog.text(failures).contains("\n")) {
                Thread.sleep(PAUSE.toMillis());
            }
            ProgramLog.text(failures)
                    .lines()
                    .findFirst()
                    .ifPresent(test -> console.error("fails, others go on: " + step + ": " + test));
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        watch.interrupt();
    }
}
