package org.ddintegration.plan.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;

/** The steps that a transaction is made of; each may fail, and a process may be killed before, in and after each. */
public interface FileSystemSteps {
    /** Makes one folder; its parent exists. */
    void makeFolder(Path folder) throws IOException;

    /**
     * Writes a new file.
     *
     * @param like an existing file whose permissions the new one gets, or {@code null}
     */
    void writeNew(Path file, byte[] content, Path like) throws IOException;

    /** Gives a file a second name, or copies it where that cannot be done. */
    void keepOld(Path file, Path old) throws IOException;

    /** Renames a file, replacing what has that name, in one step. */
    void move(Path from, Path to) throws IOException;

    /** Deletes a file or an empty folder if it exists. */
    void delete(Path path) throws IOException;

    /** Waits until files, and the names in folders where the system can do that, are on the disk. */
    void sync(Collection<Path> paths) throws IOException;
}
