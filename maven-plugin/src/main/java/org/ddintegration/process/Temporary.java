package org.ddintegration.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ddintegration.file.TemporaryFolder;

/** Where programs put their temporary files: a folder that is deleted with all that they leave in it. */
final class Temporary {
    /** Short, since there may be sockets in it. */
    private static final String PREFIX = "dd-verify-";

    /** Made when it is first asked for, and deleted when the JVM ends. */
    private static final class Holder {
        static final TemporaryFolder FOLDER = make();
    }

    private Temporary() {}

    static Path folder() {
        return Holder.FOLDER.path();
    }

    private static TemporaryFolder make() {
        try {
            return TemporaryFolder.create(Files.createTempDirectory(PREFIX), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
