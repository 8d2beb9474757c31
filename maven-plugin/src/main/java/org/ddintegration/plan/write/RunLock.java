package org.ddintegration.plan.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.ddintegration.Console;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.ddintegration.plan.baseline.TargetKey;

/** Keeps a workspace and a target to one run at a time, also among the threads of one process. */
public final class RunLock implements AutoCloseable {
    private static final long LONGEST_PATH = 1 << 14;

    private final Deque<FileChannel> channels = new ArrayDeque<>();
    private FileChannel held;

    private RunLock() {}

    /**
     * Waits for other runs to end, and undoes what a killed run of another workspace began in the target. The caller
     * does the same for its own workspace, see {@link Transaction#recover()}.
     *
     * @param state the workspace's state folder
     * @param target root of the checkout; the lock leaves nothing in it
     * @throws ProblemException when another run does not end in time
     */
    public static RunLock take(Path state, Path target, Duration patience, Console console) {
        RunLock lock = new RunLock();
        try {
            Files.createDirectories(state);
            lock.take(state.resolve("lock"), patience, console);
            FileChannel ofTarget = lock.take(ofTarget(target), patience, console);
            lock.recoverOther(ofTarget, state.toRealPath(), patience, console);
            return lock;
        } catch (IOException e) {
            lock.close();
            throw new ProblemException(
                    Problem.of(
                            e.getMessage(),
                            "the state folder and the temporary folder are written to",
                            "make them writable"),
                    e);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static Path ofTarget(Path target) {
        String user = System.getProperty("user.name").replaceAll("\\W", "_");
        return Path.of(System.getProperty("java.io.tmpdir"))
                .resolve("dd-" + user + "-" + TargetKey.of(target) + ".lock");
    }

    /** While it is held, the target's lock file names the workspace; a name in it was left by a killed run. */
    private void recoverOther(FileChannel ofTarget, Path state, Duration patience, Console console) throws IOException {
        ByteBuffer name = ByteBuffer.allocate((int) Math.min(ofTarget.size(), LONGEST_PATH));
        ofTarget.read(name, 0);
        Path other = Path.of(new String(name.array(), 0, name.position(), UTF_8));
        if (name.position() > 0 && !other.equals(state) && Files.isDirectory(other)) {
            take(other.resolve("lock"), patience, console);
            new Transaction(other, new DiskSteps()).recover().forEach(console::info);
        }
        ofTarget.truncate(0);
        ofTarget.write(UTF_8.encode(state.toString()), 0);
        held = ofTarget;
    }

    private FileChannel take(Path file, Duration patience, Console console) throws IOException {
        FileChannel channel = LockFile.take(file, patience, console);
        channels.push(channel);
        return channel;
    }

    @Override
    public void close() {
        try {
            if (held != null) {
                held.truncate(0);
            }
            while (!channels.isEmpty()) {
                channels.pop().close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
