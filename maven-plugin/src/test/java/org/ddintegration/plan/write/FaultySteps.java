package org.ddintegration.plan.write;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;

/** Real steps, until one fails or the process is killed in it. */
final class FaultySteps implements FileSystemSteps {
    /** Stands for a killed process: nothing catches it. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    enum Fault {
        KILLED,
        /** One step fails, and every later one that needs space. */
        DISK_FULL,
        /** One step fails. */
        DENIED
    }

    private final FileSystemSteps disk = new DiskSteps();
    private final Fault fault;
    private final int at;
    private int step;

    FaultySteps(Fault fault, int at) {
        this.fault = fault;
        this.at = at;
    }

    boolean reached() {
        return step > at;
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        before(folder, true);
        disk.makeFolder(folder);
    }

    @Override
    public void writeNew(Path file, byte[] content, Path like) throws IOException {
        if (step == at) {
            Files.write(file, Arrays.copyOf(content, content.length / 2));
        }
        before(file, true);
        disk.writeNew(file, content, like);
    }

    @Override
    public void keepOld(Path file, Path old) throws IOException {
        before(old, true);
        disk.keepOld(file, old);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        before(to, false);
        disk.move(from, to);
    }

    @Override
    public void delete(Path path) throws IOException {
        before(path, false);
        disk.delete(path);
    }

    @Override
    public void sync(Collection<Path> paths) throws IOException {
        before(paths.iterator().next(), false);
    }

    private void before(Path path, boolean needsSpace) throws IOException {
        int now = step++;
        if (now == at && fault == Fault.KILLED) {
            throw new Killed();
        }
        if (now == at && fault == Fault.DENIED) {
            throw new FileSystemException(path.toString(), null, "Operation not permitted");
        }
        if (fault == Fault.DISK_FULL && (now == at || (now > at && needsSpace))) {
            throw new IOException("No space left on device");
        }
    }
}
