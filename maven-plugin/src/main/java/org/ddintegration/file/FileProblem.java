package org.ddintegration.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import org.ddintegration.Problem;

/** A file or a disk that does not do what a run needs of it. */
public final class FileProblem {
    private FileProblem() {}

    /** Names the file and the reason where the failure knows them, else says what the failure says. */
    public static Problem of(IOException failure, String rule, String remedy) {
        if (failure instanceof FileSystemException file && file.getFile() != null) {
            String reason = failure instanceof AccessDeniedException ? "permission denied" : file.getReason();
            return Problem.of(file.getFile(), reason == null ? rule : rule + ": " + reason, remedy);
        }
        return Problem.of(String.valueOf(failure.getMessage()), rule, remedy);
    }
}
