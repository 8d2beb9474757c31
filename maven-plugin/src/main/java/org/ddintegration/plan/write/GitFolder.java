package org.ddintegration.plan.write;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Where git keeps what is a checkout's own and no part of it: {@code .git}, or the folder that a worktree's {@code .git} names. */
final class GitFolder {
    private static final String NAME = ".git";
    private static final String REFERENCE = "gitdir: ";
    private static final long LONGEST_REFERENCE = 1 << 14;

    private GitFolder() {}

    /** Empty when the folder is no checkout, or git's folder cannot be written to. */
    static Optional<Path> of(Path root) {
        Path git = root.resolve(NAME);
        Optional<Path> folder = Files.isDirectory(git, NOFOLLOW_LINKS)
                ? Optional.of(git)
                : referred(git).map(root::resolve);
        return folder.map(Path::normalize).filter(GitFolder::isGits).filter(Files::isWritable);
    }

    private static Optional<Path> referred(Path file) {
        try {
            return Files.isRegularFile(file, NOFOLLOW_LINKS) && Files.size(file) < LONGEST_REFERENCE
                    ? Optional.of(Files.readString(file).strip())
                            .filter(text -> text.startsWith(REFERENCE))
                            .map(text -> Path.of(text.substring(REFERENCE.length())))
                    : Optional.empty();
        } catch (IOException | InvalidPathException unreadable) {
            return Optional.empty();
        }
    }

    /** What git itself takes for one. */
    private static boolean isGits(Path folder) {
        return Files.isRegularFile(folder.resolve("HEAD"))
                && (Files.isDirectory(folder.resolve("objects")) || Files.isRegularFile(folder.resolve("commondir")));
    }
}
