package org.ddintegration.it.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ddintegration.it.process.Command;
import org.ddintegration.it.process.Outcome;

/**
 * A repository of dd-trace-py with its history. It is only read.
 *
 * @param folder a clone, with or without a working tree
 */
public record Upstream(Path folder) {
    /** Writes all files of a commit into a new folder. */
    public void unpack(String commit, Path target) {
        Path archive = target.resolveSibling(target.getFileName() + ".tar");
        try {
            Files.createDirectories(target);
            git("archive", "--output=" + archive.toAbsolutePath(), commit).orThrow();
            Command.of("tar", "-xf", archive, "-C", target).run().orThrow();
            Files.delete(archive);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files that are in both commits and differ. */
    public List<String> changed(String parent, String commit) {
        return git("diff", "--name-only", "--no-renames", "--diff-filter=M", parent, commit)
                .orThrow()
                .lines()
                .toList();
    }

    /** The text of a file; empty when the commit has no such file. */
    public Optional<String> text(String commit, String path) {
        Outcome outcome = git("show", commit + ":" + path);
        return outcome.succeeded() ? Optional.of(outcome.output()) : Optional.empty();
    }

    private Outcome git(Object... arguments) {
        return Command.of("git", "-C", folder).with(arguments).run();
    }
}
