package org.ddintegration.plan.write;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.File;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The steps on a real disk. */
public class DiskSteps implements FileSystemSteps {
    private static final boolean SYNCS_FOLDERS = File.separatorChar == '/';

    private static final int MOST_SYNCS = 16;

    @Override
    public void makeFolder(Path folder) throws IOException {
        Files.createDirectory(folder);
    }

    @Override
    public void writeNew(Path file, byte[] content, Path like) throws IOException {
        try (FileChannel channel = FileChannel.open(file, CREATE_NEW, WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            copyPermissions(like, file);
        }
    }

    @Override
    public void keepOld(Path file, Path old) throws IOException {
        try {
            Files.createLink(old, file);
        } catch (UnsupportedOperationException | IOException e) {
            Files.copy(file, old, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void delete(Path path) throws IOException {
        Files.deleteIfExists(path);
    }

    @Override
    public void sync(Collection<Path> paths) throws IOException {
        // The waits are the disk's: at the same time they take hardly longer than one.
        ExecutorService threads = Executors.newFixedThreadPool(Math.min(MOST_SYNCS, Math.max(1, paths.size())));
        try {
            List<Callable<Void>> syncs = paths.stream().map(DiskSteps::sync).toList();
            for (Future<Void> sync : threads.invokeAll(syncs)) {
                sync.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        } finally {
            threads.shutdownNow();
        }
    }

    private static Callable<Void> sync(Path path) {
        return () -> {
            boolean folder = Files.isDirectory(path);
            if (!folder || SYNCS_FOLDERS) {
                try (FileChannel channel = FileChannel.open(path, folder ? READ : WRITE)) {
                    channel.force(true);
                }
            }
            return null;
        };
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        if (from == null) {
            return;
        }
        PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(Files.getPosixFilePermissions(from));
        }
    }
}
