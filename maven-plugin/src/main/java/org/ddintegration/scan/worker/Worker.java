package org.ddintegration.scan.worker;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.ddintegration.process.Program;

/** One Python process. A text is sent only when the answer to the one before was read, so neither side can block the other. */
final class Worker implements AutoCloseable {
    private final Process process;
    private final DataOutputStream to;
    private final InputStream from;
    private final byte[] buffer = new byte[1 << 16];
    private final int longest;
    private int next;
    private int end;

    private Worker(Process process, int longest) {
        this.process = process;
        this.to = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
        this.from = process.getInputStream();
        this.longest = longest;
    }

    /** @throws IOException when the program cannot be started */
    static Worker start(Path python, Pythons read, int longest) throws IOException {
        byte[] script = WorkerScript.source();
        Program program = Program.of(python)
                .with(WorkerScript.arguments(script.length, read).toArray());
        Worker worker = new Worker(program.start(), longest);
        try {
            worker.to.write(script);
            worker.to.flush();
            return worker;
        } catch (IOException e) {
            worker.close();
            throw e;
        }
    }

    /** Waits for the worker's greeting. @throws IOException when it is none of ours */
    boolean greet() throws IOException {
        String line = readLine();
        if (!line.startsWith("{\"ready\":")) {
            throw new IOException("unexpected greeting");
        }
        return true;
    }

    boolean send(ParseMode mode, byte[] text) throws IOException {
        to.writeByte(mode.code);
        to.writeInt(text.length);
        to.write(text);
        to.flush();
        return true;
    }

    /** @throws EOFException when the process ended */
    String readLine() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        while (true) {
            for (int i = next; i < end; i++) {
                if (buffer[i] == '\n') {
                    line.write(buffer, next, i - next);
                    next = i + 1;
                    return line.toString(StandardCharsets.US_ASCII);
                }
            }
            line.write(buffer, next, end - next);
            if (line.size() > longest) {
                throw new IOException("answer is too long");
            }
            next = 0;
            end = from.read(buffer);
            if (end < 0) {
                end = 0;
                throw new EOFException("the process ended");
            }
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
