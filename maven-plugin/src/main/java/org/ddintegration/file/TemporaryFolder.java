package org.ddintegration.file;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** A folder that is deleted when it is closed, or else when the JVM ends, be it by Ctrl-C. */
public final class TemporaryFolder implements AutoCloseable {
    private static final int TRIES = 20;
    private static final long PAUSE_MILLIS = 50;

    /** Made ahead: when the JVM ends, what it has not loaded by then may be out of reach. */
    private static final FileVisitor<Path> DELETION = new SimpleFileVisitor<>() {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    };

    private final Path path;
    private final Thread hook;

    private TemporaryFolder(Path path) {
        this.path = path;
        this.hook = new Thread(this::delete, "delete-" + path.getFileName());
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** @param parent made where it is not there, and deleted together with the last folder in it */
    public static TemporaryFolder create(Path parent, String prefix) {
        try {
            Files.createDirectories(parent);
            return new TemporaryFolder(Files.createTempDirectory(parent, prefix));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path path() {
        return path;
    }

    @Override
    public void close() {
        delete();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            return; // the JVM is ending and runs the hook by itself
        }
    }

    /** Again and again for a second: whoever still writes into it is being ended at the same time. */
    private void delete() {
        for (int i = 0; i < TRIES && Files.exists(path); i++) {
            try {
                deleteTree(path);
                File parent = path.getParent().toFile();
                if (parent.delete()) {
                    return;
                }
            } catch (IOException e) {
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Deletes links, not what they lead to. */
    public static void deleteTree(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        Files.walkFileTree(root, DELETION);
    }
}
