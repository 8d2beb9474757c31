package org.ddintegration.verify.steps;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** A Python program of this package's resources, as a file that an interpreter can run. */
final class OwnScript {
    private OwnScript() {}

    /** @param folder where it is written; made when it is not there */
    static Path write(String name, Path folder) throws IOException {
        Path script = Files.createDirectories(folder).resolve(name);
        try (InputStream resource = Objects.requireNonNull(OwnScript.class.getResourceAsStream(name), name)) {
            Files.write(script, resource.readAllBytes());
        }
        return script;
    }
}
