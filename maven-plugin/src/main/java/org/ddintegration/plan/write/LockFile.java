package org.ddintegration.plan.write;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.time.Duration;
import org.ddintegration.Console;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;

/** A file that one run holds at a time, also among the threads of one process. */
public final class LockFile {
    private static final long POLL_MILLIS = 50;

    private LockFile() {}

    /**
     * Waits until no other run holds it.
     *
     * @param file made when it is not there; its folder is
     * @return the open file; closing it lets the next one have it
     * @throws ProblemException when another run does not end in time
     */
    public static FileChannel take(Path file, Duration patience, Console console) throws IOException {
        FileChannel channel = FileChannel.open(file, CREATE, READ, WRITE, NOFOLLOW_LINKS);
        try {
            await(channel, file, patience, console);
            return channel;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static void await(FileChannel channel, Path file, Duration patience, Console console) throws IOException {
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
            throw new ProblemException(
                    Problem.of("", "the run was interrupted while it waited for another", "run again")
                            .at("lock"),
                    e);
        }
    }
}
