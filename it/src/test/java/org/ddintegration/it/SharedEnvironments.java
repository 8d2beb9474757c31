package org.ddintegration.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ddintegration.it.maven.Workspace;

/** Virtual environments that the workspaces of all tests share, so that each is made once. */
final class SharedEnvironments {
    private SharedEnvironments() {}

    static void in(Workspace workspace) {
        try {
            Path state = Files.createDirectories(workspace.folder().resolve(".dd"));
            Path shared = Files.createDirectories(Settings.work().resolve("environments"));
            Files.createSymbolicLink(state.resolve("environments"), shared);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
