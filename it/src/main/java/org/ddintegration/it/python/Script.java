package org.ddintegration.it.python;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The Python programs beside this class. */
final class Script {
    private Script() {}

    /** Returns a copy that an interpreter can run. */
    static Path named(String name) {
        try (InputStream program = Objects.requireNonNull(Script.class.getResourceAsStream(name), name)) {
            Path file = Files.createTempFile("it-", "-" + name);
            file.toFile().deleteOnExit();
            Files.write(file, program.readAllBytes());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
