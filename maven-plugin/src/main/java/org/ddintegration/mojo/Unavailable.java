package org.ddintegration.mojo;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import org.ddintegration.Problem;

/** A file or a disk that does not do what a run needs of it. */
final class Unavailable {
    private Unavailable() {}

    static Problem problem(IOException failure) {
        if (failure instanceof FileSystemException file && file.getFile() != null) {
            return Problem.of(
                    file.getFile(), "it cannot be read or written: " + reason(file), "mend that, then run again");
        }
        return Problem.of(
                failure.getMessage(),
                "a file cannot be read or written",
                "check the disk and the permissions, then run again");
    }

    private static String reason(FileSystemException failure) {
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        return failure.getReason() == null ? failure.getClass().getSimpleName() : failure.getReason();
    }
}
