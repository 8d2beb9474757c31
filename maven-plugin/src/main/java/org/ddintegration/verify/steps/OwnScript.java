package org.ddintegration.verify.steps;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ddintegration.file.ResourceText;

/** A Python program of this package's resources, as a file that an interpreter can run. */
final class OwnScript {
    private OwnScript() {}

    /** @param folder where it is written; made when it is not there */
    static Path write(String name, Path folder) throws IOException {
        Path script = Files.createDirectories(folder).resolve(name);
        return Files.writeString(script, ResourceText.of(OwnScript.class, name));
    }
}
