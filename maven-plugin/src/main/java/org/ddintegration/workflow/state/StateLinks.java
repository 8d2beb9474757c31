package org.ddintegration.workflow.state;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.ddintegration.workflow.Workspace;

/**
 * Links in a workspace's state folder, which may have come with the workspace: what lies at their ends would be written to,
 * and emptied.
 */
final class StateLinks {
    /** State of one integration is that deep. */
    private static final int DEPTH = 2;

    /** What is large, and may be wanted on another disk; nothing in it is deleted but what was made there. */
    private static final Set<String> ALLOWED = Set.of("environments", "targets");

    private StateLinks() {}

    /** @throws ProblemException for the first, by path */
    static void refuse(Workspace workspace) {
        Path state = workspace.state();
        if (!Files.isDirectory(state)) {
            return;
        }
        try (Stream<Path> links = Files.find(state, DEPTH, (path, attributes) -> attributes.isSymbolicLink())) {
            links.filter(link -> !ALLOWED.contains(state.relativize(link).toString()))
                    .sorted()
                    .findFirst()
                    .ifPresent(link -> {
                        throw new ProblemException(Problem.of(
                                        link.toString(),
                                        "the state of a workspace must be files and folders, not links",
                                        "delete the link, or put in its place what it stands for")
                                .at(workspace.root().toString()));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
