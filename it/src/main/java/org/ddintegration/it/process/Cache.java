package org.ddintegration.it.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * What is fetched or built once and kept between runs: {@code $DD_IT_CACHE}, else
 * {@code ~/.cache/dd-integration-it}. Two runs at a time are safe.
 */
public final class Cache {
    private static final Object WITHIN_THIS_PROCESS = new Object();

    private final Path root;

    Cache(Path root) {
        this.root = root;
    }

    public static Cache ofUser() {
        return new Cache(Optional.ofNullable(System.getenv("DD_IT_CACHE"))
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache", "dd-integration-it")));
    }

    /** Makes an entry at a path that is not there yet, and that is its path for good. */
    @FunctionalInterface
    public interface Maker {
        void make(Path entry) throws IOException;
    }

    /**
     * Returns the entry, made when it is not there; an entry whose making failed is made again.
     *
     * @param name relative path
     */
    public Path entry(String name, Maker maker) {
        Path entry = root.resolve(name);
        Path done = root.resolve(name + ".done");
        synchronized (WITHIN_THIS_PROCESS) {
            try {
                Files.createDirectories(entry.getParent());
                Path lockFile = root.resolve(name + ".lock");
                try (FileChannel channel =
                                FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                        FileLock lock = channel.lock()) {
                    if (lock.isValid() && !Files.exists(done)) {
                        Folders.delete(entry);
                        maker.make(entry);
                        Files.createFile(done);
                    }
                }
                return entry;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
