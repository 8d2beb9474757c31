package org.ddintegration.workflow.state;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ddintegration.Console;
import org.ddintegration.file.TemporaryFolder;
import org.ddintegration.plan.baseline.BaselineStore;
import org.ddintegration.workflow.Workspace;

/**
 * Deletes what is known of an integration once no target has it any more and its descriptor is gone. A descriptor is the
 * user's own, and so is what was saved before it was replaced: both stay.
 */
public final class StateCleanup {
    private static final String BACKUP = "backup";

    private final Workspace workspace;

    public StateCleanup(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Says which descriptors stay. What cannot be deleted is in nobody's way and stays too. */
    public void afterRemovalOf(List<String> names, Console console) {
        List<String> written = BaselineStore.written(workspace.state());
        try {
            for (String name : names) {
                Optional<Path> descriptor = workspace.descriptorOf(name);
                if (descriptor.isPresent()) {
                    console.info(workspace.root().relativize(descriptor.get()) + " stays: mvn dd:integration -Dname="
                            + name + " writes the integration again");
                } else if (!written.contains(name)) {
                    forget(name);
                }
            }
            if (written.isEmpty() && workspace.descriptors().isEmpty()) {
                SchemaFiles.delete(workspace);
                TemporaryFolder.deleteTree(workspace.state().resolve("settled"));
                deleteIfEmpty(workspace.state());
            }
        } catch (IOException stays) {
            console.info("not all of what was remembered could be deleted: " + stays.getMessage());
        }
    }

    private void forget(String name) throws IOException {
        Path folder = workspace.stateOf(name);
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder, child -> !child.endsWith(BACKUP))) {
            for (Path child : children) {
                TemporaryFolder.deleteTree(child);
            }
        }
        deleteIfEmpty(folder);
    }

    private static void deleteIfEmpty(Path folder) throws IOException {
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
            if (children.iterator().hasNext()) {
                return;
            }
        }
        Files.delete(folder);
    }
}
