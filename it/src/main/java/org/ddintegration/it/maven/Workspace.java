package org.ddintegration.it.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ddintegration.it.Settings;
import org.ddintegration.it.process.Command;
import org.ddintegration.it.process.Folders;

/** A project that declares the plugin, in a folder of its own. */
public record Workspace(Path folder) {
    /** Makes one of a project of {@code it/src/it}, in place of what is there. */
    public static Workspace of(String project, Path folder) {
        try {
            Folders.delete(folder);
            Folders.copy(Settings.projects().resolve(project), folder);
            Files.createDirectories(folder.resolve(".mvn"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Workspace(folder);
    }

    public Command maven() {
        return MavenProcess.in(folder);
    }

    /** Where the descriptor of an integration is. */
    public Path descriptor(String integration) {
        return folder.resolve("integrations").resolve(integration + ".yaml");
    }
}
