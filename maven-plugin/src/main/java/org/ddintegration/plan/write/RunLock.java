package org.ddintegration.plan.write;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.ddintegration.Console;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.ddintegration.plan.baseline.TargetKey;

/** Keeps a workspace and a target to one run at a time, also among the threads of one process. */
public final class RunLock implements AutoCloseable {
    private static final long POLL_MILLIS = 50;

    private final Deque<FileChannel> channels = new ArrayDeque<>();

    private RunLock() {}

    /**
     * Waits for other runs to end.
     *
     * @param state the workspace's state folder
     * @param target root of the checkout; nothing is written to it
     * @throws ProblemException when another run does not end in time
     */
    public static RunLock take(Path state, Path target, Duration patience, Console console) {
        RunLock lock = new RunLock();
        Path ofTarget = Path.of(System.getProperty("java.io.tmpdir")).resolve("dd-" + TargetKey.of(target) + ".lock");
        try {
            Files.createDirectories(state);
            for (Path file : List.of(state.resolve("lock"), ofTarget)) {
                lock.take(file, patience, console);
            }
            return lock;
        } catch (IOException e) {
            lock.close();
            throw new ProblemException(
                    Problem.of(state.toString(), "the state folder must be writable: " + e.getMessage(), "make it so"),
                    e);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private void take(Path file, Duration patience, Console console) throws IOException {
        FileChannel channel = FileChannel.open(file, CREATE, WRITE);
        channels.push(channel);
        long end = System.nanoTime() + patience.toNanos();
        boolean said = false;
        while (!locked(channel)) {
            if (System.nanoTime() > end) {
                throw new ProblemException(Problem.of(
                                "", "another run is at work on this workspace or target", "run again when it has ended")
                        .at(file.toString()));
            }
            if (!said) {
                console.info("waiting for another run to end");
                said = true;
            }
            pause();
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProblemException(Problem.of("", "the run was interrupted", "run again"), e);
        }
    }

    @Override
    public void close() {
        while (!channels.isEmpty()) {
            try {
                channels.pop().close();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }
}
