package org.ddintegration.it.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** A process that serves until it is closed, at the latest when this one ends. */
public final class Service implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final Process process;
    private final Path output;

    private Service(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /**
     * Starts it and waits until it is ready.
     *
     * @throws IllegalStateException when it ends, or is not ready within a minute
     */
    public static Service start(Command command, BooleanSupplier ready) {
        try {
            Path output = Files.createTempFile("service", ".txt");
            Process process = command.start(ProcessBuilder.Redirect.to(output.toFile()));
            Service service = new Service(process, output);
            Runtime.getRuntime().addShutdownHook(new Thread(service::close));
            service.await(command, ready);
            return service;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void await(Command command, BooleanSupplier ready) throws IOException {
        Instant deadline = Instant.now().plus(PATIENCE);
        try {
            while (!ready.getAsBoolean()) {
                if (!process.isAlive() || Instant.now().isAfter(deadline)) {
                    throw new IllegalStateException(
                            "%s is not ready:%n%s".formatted(command.words(), Files.readString(output)));
                }
                Thread.sleep(50);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Ends it, by force when it does not go within a few seconds. */
    @Override
    public void close() {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroy);
        try {
            if (!process.waitFor(GRACE.toSeconds(), TimeUnit.SECONDS)) {
                all.forEach(ProcessHandle::destroyForcibly);
            }
            Files.deleteIfExists(output);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
