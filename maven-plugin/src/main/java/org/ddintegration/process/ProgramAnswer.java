package org.ddintegration.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * What a program printed until it ended, read as UTF-8.
 *
 * @param exit its exit code, or {@link Program#TIMED_OUT}
 */
public record ProgramAnswer(int exit, String output, String errors) {
    static ProgramAnswer of(Process process, String input, Duration patience) throws IOException {
        try {
            CompletableFuture<String> output = read(process.getInputStream(), patience);
            CompletableFuture<String> errors = read(process.getErrorStream(), patience);
            feed(process, input);
            boolean ended = process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (!ended) {
                Children.end(process);
            }
            return new ProgramAnswer(ended ? process.exitValue() : Program.TIMED_OUT, output.join(), errors.join());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while a program ran");
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
        return CompletableFuture.supplyAsync(() -> text(stream), ProgramAnswer::start)
                .completeOnTimeout("", patience.toSeconds() + 10, TimeUnit.SECONDS);
    }

    private static void start(Runnable task) {
        Thread thread = new Thread(task, "program-output");
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
}
