package org.ddintegration.it.git;

import java.nio.file.Path;
import org.ddintegration.it.process.Command;

/** A repository with a working tree, worked on by the git on the path and none of the user's settings. */
public record GitRepository(Path folder) {
    /** Makes a repository of what is in the folder, without committing anything. */
    public static GitRepository init(Path folder) {
        GitRepository repository = new GitRepository(folder);
        repository.git("init", "--quiet", "--initial-branch=main");
        return repository;
    }

    /** Commits all files but ignored ones. */
    public void commitAll(String message) {
        git("add", "--all");
        git("commit", "--quiet", "--allow-empty", "--message", message);
    }

    /** Clones its last commit alone. */
    public GitRepository shallowClone(Path to) {
        git("clone", "--quiet", "--depth=1", folder.toUri(), to);
        return new GitRepository(to);
    }

    /** Adds a working tree. */
    public GitRepository worktree(Path at) {
        git("worktree", "add", "--quiet", at);
        return new GitRepository(at);
    }

    public void tag(String name) {
        git("tag", name);
    }

    /** Returns the status of what is not as committed, a line a file, empty when clean. */
    public String status() {
        return git("status", "--porcelain", "--untracked-files=all");
    }

    /** Returns what changed in tracked files, with one line of context. */
    public String diff() {
        return git("diff", "--unified=1");
    }

    /**
     * Runs git and returns its output.
     *
     * @throws IllegalStateException when it fails
     */
    public String git(Object... arguments) {
        return Command.of("git")
                .with(arguments)
                .in(folder)
                .env("GIT_CONFIG_GLOBAL", "/dev/null")
                .env("GIT_CONFIG_NOSYSTEM", 1)
                .env("GIT_AUTHOR_NAME", "Author")
                .env("GIT_AUTHOR_EMAIL", "author@example.org")
                .env("GIT_AUTHOR_DATE", "2026-01-01T00:00:00Z")
                .env("GIT_COMMITTER_NAME", "Author")
                .env("GIT_COMMITTER_EMAIL", "author@example.org")
                .env("GIT_COMMITTER_DATE", "2026-01-01T00:00:00Z")
                .run()
                .orThrow();
    }
}
