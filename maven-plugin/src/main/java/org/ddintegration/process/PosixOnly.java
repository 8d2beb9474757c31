package org.ddintegration.process;

import java.nio.file.FileSystem;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;

/** What runs the target's own programs, which are made for Linux and macOS: it does not begin on Windows. */
public final class PosixOnly {
    private PosixOnly() {}

    /**
     * @param what goal or property that asks for it
     * @throws ProblemException when the files of this machine have no POSIX permissions
     */
    public static void require(FileSystem files, String what) {
        if (!files.supportedFileAttributeViews().contains("posix")) {
            throw new ProblemException(Problem.of(
                    what,
                    "not supported on Windows: it needs symbolic links and programs as Linux and macOS have them",
                    "run it there, in a container, or in the Windows Subsystem for Linux"));
        }
    }
}
