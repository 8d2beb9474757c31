package org.ddintegration.plan.write;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.ddintegration.Console;

/**
 * Keeps folders to one run at a time, also among the threads of one process. All runs take the locks of their folders in the
 * same order, that of the locks' paths, and take no other while they hold them: so none waits for one that waits for it,
 * whatever a folder is to each of them.
 */
public final class RunLock implements AutoCloseable {
    private final Deque<LockFile> locks = new ArrayDeque<>();

    private RunLock() {}

    /**
     * Waits for other runs to end.
     *
     * @param folders all that the run may write to; one that cannot be written to is not locked
     * @throws org.ddintegration.ProblemException when another run does not end in time
     */
    public static RunLock take(Collection<RunFolder> folders, Duration patience, Console console) {
        RunLock lock = new RunLock();
        try {
            inOrder(folders).forEach(file -> lock.locks.push(LockFile.take(file, patience, console)));
            return lock;
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    static List<Path> inOrder(Collection<RunFolder> folders) {
        return folders.stream()
                .map(RunFolder::lock)
                .filter(RunLock::canBeTaken)
                .distinct()
                .sorted(Comparator.comparing(Path::toString))
                .toList();
    }

    private static boolean canBeTaken(Path lock) {
        Path folder = lock.getParent();
        return !Files.isDirectory(folder) || Files.isWritable(folder);
    }

    @Override
    public void close() {
        while (!locks.isEmpty()) {
            locks.pop().close();
        }
    }
}
