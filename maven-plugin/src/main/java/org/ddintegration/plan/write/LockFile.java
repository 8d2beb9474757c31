package org.ddintegration.plan.write;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.ddintegration.Console;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.ddintegration.file.FileProblem;

/**
 * A file that one run holds at a time, also among the threads of one process. It is there while it is held; one that is not
 * held was left by a killed run. Nothing is ever read from it or written to it.
 */
public final class LockFile implements AutoCloseable {
    private static final long POLL_MILLIS = 50;
    private static final String HELD = "org.ddintegration.held.";

    /** Who may write to a folder may wait for the lock in it. */
    private static final Set<PosixFilePermission> READ_AND_WRITE = EnumSet.of(
            PosixFilePermission.OWNER_READ,
            PosixFilePermission.OWNER_WRITE,
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE);

    private final Path file;
    private final Object key;
    private final FileChannel channel;
    /** Open as long as the lock is held: to close one channel of a file takes the locks of all. */
    private final FileChannel witness;

    private final boolean isInOwnFolder;

    private LockFile(Path file, Object key, FileChannel channel, FileChannel witness, boolean isInOwnFolder) {
        this.file = file;
        this.key = key;
        this.channel = channel;
        this.witness = witness;
        this.isInOwnFolder = isInOwnFolder;
    }

    /**
     * Waits until no other run holds it.
     *
     * @param file made when it is not there, as is its folder
     * @throws ProblemException when another run does not end in time, or it cannot be a lock
     */
    public static LockFile take(Path file, Duration patience, Console console) {
        long end = System.nanoTime() + patience.toNanos();
        boolean said = false;
        while (true) {
            Optional<LockFile> lock = attempt(file);
            if (lock.isPresent()) {
                return lock.get();
            }
            if (System.nanoTime() > end) {
                throw new ProblemException(Problem.of(
                                "", "another run is at work here and has not ended yet", "run again when it has ended")
                        .at(file.toString()));
            }
            if (!said) {
                console.info("waiting for another run to end");
                said = true;
            }
            pause();
        }
    }

    /** Empty when another run holds it now. Throws like {@link #take}. */
    static Optional<LockFile> attempt(Path file) {
        try {
            boolean isFirst = !Files.exists(file.getParent());
            Files.createDirectories(file.getParent());
            Path real = file.getParent().toRealPath().resolve(file.getFileName());
            // To open a file that is locked already would unlock it when it is closed, so no other thread may; system
            // properties are what is known to all class loaders that Maven has for this plugin.
            if (System.getProperties().putIfAbsent(HELD + real, "") != null) {
                return Optional.empty();
            }
            Optional<LockFile> lock = Optional.empty();
            try {
                lock = locked(real, isFirst);
            } finally {
                if (lock.isEmpty()) {
                    System.getProperties().remove(HELD + real);
                }
            }
            return lock;
        } catch (NoSuchFileException deleted) {
            return Optional.empty();
        } catch (IOException e) {
            throw new ProblemException(
                    FileProblem.of(e, "no lock can be taken here", "make its folder one that can be written to"), e);
        }
    }

    private static Optional<LockFile> locked(Path file, boolean isFirst) throws IOException {
        makeRegular(file);
        FileChannel channel = open(file);
        FileChannel witness = null;
        Optional<LockFile> held = Optional.empty();
        try {
            if (channel.tryLock() != null) {
                witness = open(file);
                if (isLockedHere(witness)) {
                    held = Optional.of(new LockFile(file, key(file), channel, witness, isFirst));
                }
            }
            return held;
        } finally {
            if (held.isEmpty()) {
                close(channel, witness);
            }
        }
    }

    /**
     * Whether the file that has the name now is the one that was locked. Its key does not tell: whoever held the file before
     * may have deleted it, and another file has its number by now.
     */
    private static boolean isLockedHere(FileChannel witness) throws IOException {
        try {
            FileLock ofAnother = witness.tryLock();
            if (ofAnother != null) {
                ofAnother.release();
            }
            return false;
        } catch (OverlappingFileLockException same) {
            return true;
        }
    }

    private static void close(FileChannel channel, FileChannel witness) throws IOException {
        try (channel) {
            if (witness != null) {
                witness.close();
            }
        }
    }

    private static FileChannel open(Path file) throws IOException {
        try {
            return FileChannel.open(file, READ, WRITE, NOFOLLOW_LINKS);
        } catch (AccessDeniedException e) {
            throw new ProblemException(
                    Problem.of(
                                    "",
                                    "another user's run is at work here, or was killed",
                                    "run again when it has ended; delete the lock if it was killed")
                            .at(file.toString()),
                    e);
        }
    }

    private static void makeRegular(Path file) throws IOException {
        try {
            Files.createFile(file);
            share(file);
        } catch (FileAlreadyExistsException exists) {
            if (!Files.readAttributes(file, BasicFileAttributes.class, NOFOLLOW_LINKS)
                    .isRegularFile()) {
                throw new ProblemException(
                        Problem.of("", "the lock must be a file, not a link or a folder", "delete it, then run again")
                                .at(file.toString()),
                        exists);
            }
        }
    }

    private static void share(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class, NOFOLLOW_LINKS);
        if (view != null) {
            Set<PosixFilePermission> permissions = EnumSet.copyOf(READ_AND_WRITE);
            permissions.retainAll(Files.getPosixFilePermissions(file.getParent()));
            view.setPermissions(permissions);
        }
    }

    /** What tells a file from another of the same name; its path where the system has no such thing. */
    private static Object key(Path file) throws IOException {
        Object key = Files.readAttributes(file, BasicFileAttributes.class, NOFOLLOW_LINKS)
                .fileKey();
        return key == null ? file : key;
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

    /** Lets the next one have it. The file goes, and so does its folder where it was made for it and nothing else is in it. */
    @Override
    public void close() {
        try (channel;
                witness) {
            delete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            System.getProperties().remove(HELD + file);
        }
    }

    /** Not where files cannot be told apart: one that another run has opened by now would be deleted under it. */
    private void delete() {
        try {
            if (!key.equals(file) && key.equals(key(file))) {
                Files.delete(file);
                if (isInOwnFolder) {
                    Files.delete(file.getParent());
                }
            }
        } catch (IOException staysForTheNext) {
            return;
        }
    }
}
