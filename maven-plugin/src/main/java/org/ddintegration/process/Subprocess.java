package org.ddintegration.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Runs a program to its end. */
public final class Subprocess {
    /** What it printed, read as UTF-8; its exit code, or {@link #TIMED_OUT}. */
    public record Result(int exit, String output, String errors) {}

    public static final int TIMED_OUT = -1;

    private Subprocess() {}

    /**
     * @param environment set on top of this process's own
     * @param input UTF-8 for its standard input
     * @param patience after which the program and its children are ended
     * @throws IOException when it cannot be started, or the thread is interrupted meanwhile
     */
    public static Result run(List<String> command, Map<String, String> environment, String input, Duration patience)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            CompletableFuture<String> output = read(process.getInputStream(), patience);
            CompletableFuture<String> errors = read(process.getErrorStream(), patience);
            feed(process, input);
            boolean ended = process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (!ended) {
                end(process);
            }
            return new Result(ended ? process.exitValue() : TIMED_OUT, output.join(), errors.join());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while running " + command.get(0));
        } finally {
            end(process);
        }
    }

    /** A program may end without reading what it is given. */
    private static void feed(Process process, String input) {
        try (OutputStream stdin = process.getOutputStream()) {
            stdin.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            return;
        }
    }

    /** Ends also when a program that got away keeps the stream open. */
    private static CompletableFuture<String> read(InputStream stream, Duration patience) {
        return CompletableFuture.supplyAsync(() -> text(stream), Subprocess::start)
                .completeOnTimeout("", patience.toSeconds() + 10, TimeUnit.SECONDS);
    }

    private static void start(Runnable task) {
        Thread thread = new Thread(task, "subprocess-output");
        thread.setDaemon(true);
        thread.start();
    }

    private static String text(InputStream stream) {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
