package org.ddintegration.process;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;

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
            Process process = new ProcessBuilder(
                            python.toString(), "-I", "-S", "-B", "-c", script(), temporary.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new Watch(process.getOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String script() throws IOException {
        try (InputStream in = Watch.class.getResourceAsStream("watch.py")) {
            return new String(in.readAllBytes(), UTF_8);
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
