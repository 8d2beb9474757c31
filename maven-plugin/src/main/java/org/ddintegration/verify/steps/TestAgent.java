package org.ddintegration.verify.steps;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.ddintegration.process.Children;
import org.ddintegration.process.Program;
import org.ddintegration.verify.environments.VirtualEnvironment;

/** The test agent that dd-trace-py's tests report to, on a free port of the loopback interface, until it is closed. */
final class TestAgent implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final int port = free();
    private Optional<Children.Child> child = Optional.empty();
    private boolean closed;

    int port() {
        return port;
    }

    /**
     * Does not wait for it; nothing is started once this is closed.
     *
     * @param snapshots folder of the spans that tests are compared with, where none is written then; else they are beside the log
     */
    synchronized void start(VirtualEnvironment tools, Optional<Path> snapshots, Path log) {
        if (closed) {
            return;
        }
        child = Optional.of(Program.of(tools.tool("ddapm-test-agent"))
                .in(log.getParent())
                .with("--port=" + port, "--otlp-http-port=" + free(), "--otlp-grpc-port=" + free())
                .with(snapshots.stream()
                        .flatMap(folder -> Stream.of("--snapshot-dir=" + folder, "--snapshot-ci-mode=1"))
                        .toArray())
                .start(log));
    }

    /** @throws IllegalStateException when it does not answer within a minute */
    void await() {
        Instant end = Instant.now().plus(PATIENCE);
        while (!answers(port)) {
            if (!isAlive() || Instant.now().isAfter(end)) {
                throw new IllegalStateException("the test agent does not answer");
            }
            pause();
        }
    }

    private synchronized boolean isAlive() {
        return child.filter(started -> started.process().isAlive()).isPresent();
    }

    @Override
    public synchronized void close() {
        closed = true;
        child.ifPresent(Children.Child::close);
    }

    private static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), (int) PAUSE.toMillis());
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
