package org.ddintegration.process;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.ddintegration.file.ResourceText;

/** A process that ends others when this one ends in a way that leaves it no time to do so, such as {@code kill -9}. */
final class Watch {
    private final OutputStream told;

    private Watch(OutputStream told) {
        this.told = told;
    }

    /**
     * @param python interpreter that it runs on
     * @param temporary folder that it deletes in the end
     */
    static Watch start(Path python, Path temporary) {
        try {
            String script = ResourceText.of(Watch.class, "watch.py");
            return new Watch(Program.of(
                            python,
                            "-I",
                            "-S",
                            "-B",
                            "-c",
                            script,
                            temporary,
                            ProcessHandle.current().pid())
                    .start()
                    .getOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void began(Process process) {
        tell("+ " + process.pid());
    }

    void ended(Process process) {
        tell("- " + process.pid());
    }

    /** A watch that is gone is missed only when this process is killed. */
    private synchronized void tell(String change) {
        try {
            told.write((change + "\n").getBytes(UTF_8));
            told.flush();
        } catch (IOException e) {
            return;
        }
    }
}
