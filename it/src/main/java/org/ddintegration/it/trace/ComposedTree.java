package org.ddintegration.it.trace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.ddintegration.it.git.GitRepository;
import org.ddintegration.it.process.Folders;
import org.ddintegration.it.python.Composer;

/**
 * Upstream as it is now: the package of the newest release within the last whole source distribution, with the registry,
 * the lists of versions and configurations, and the suites where and as upstream has them, and the older files as the
 * newest linters want them.
 */
public final class ComposedTree {
    private static final TraceTree WHOLE = new TraceTree("4.6.0");

    /** The release that gives the package, and the linters. */
    public static final TraceTree NEWEST = new TraceTree("4.16.0");

    private ComposedTree() {}

    /**
     * Makes it in a new folder, as a repository with one commit.
     *
     * @param integrations those that are to come, whose types are checked strictly
     */
    public static GitRepository checkOut(Path folder, List<String> integrations) throws IOException {
        Path newest = folder.resolveSibling("newest");
        WHOLE.unpack(folder);
        NEWEST.unpack(newest);
        Composer.compose(folder, newest, integrations);
        Folders.delete(newest);
        for (String rule : List.of("check --fix-only", "format")) {
            NEWEST.linters()
                    .tool("ruff")
                    .with((Object[]) rule.split(" "))
                    .with("--no-cache", "--quiet", "tests", "riotfile.py")
                    .in(folder)
                    .run()
                    .orThrow();
        }
        GitRepository repository = GitRepository.init(folder);
        repository.commitAll("dd-trace-py as it is now");
        return repository;
    }
}
