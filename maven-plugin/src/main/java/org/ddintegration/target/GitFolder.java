package org.ddintegration.target;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where git keeps what is a checkout's own and no part of it: {@code .git}, or, of a linked work tree or a submodule, the folder
 * that its file {@code .git} names.
 *
 * @param top folder of the work tree
 */
public record GitFolder(Path top, Path path) {
    private static final String NAME = ".git";
    private static final String REFERENCE = "gitdir:";
    private static final long LONGEST_REFERENCE = 1 << 14;

    /** Empty when the folder is not the top of a work tree. */
    public static Optional<GitFolder> of(Path top) {
        Path git = top.resolve(NAME);
        Optional<Path> folder =
                Files.isDirectory(git) ? Optional.of(git) : referred(git).map(top::resolve);
        return folder.map(Path::normalize).filter(GitFolder::isGits).map(path -> new GitFolder(top, path));
    }

    /** That of the work tree that a folder lies in; empty when it lies in none. */
    static Optional<GitFolder> around(Path folder) throws IOException {
        for (Path top = folder.toRealPath(); top != null; top = top.getParent()) {
            if (Files.exists(top.resolve(NAME))) {
                return of(top);
            }
        }
        return Optional.empty();
    }

    /** Whether {@code .git} is a link, which may lead anywhere. */
    public boolean isReachedByLink() {
        return Files.isSymbolicLink(top.resolve(NAME));
    }

    /** The folder that all work trees of the repository share; empty when it is this one. */
    Optional<Path> shared() throws IOException {
        Path common = path.resolve("commondir");
        return Files.exists(common)
                ? Optional.of(path.resolve(Files.readString(common).strip()).normalize())
                : Optional.empty();
    }

    private static Optional<Path> referred(Path file) {
        try {
            return Files.isRegularFile(file) && Files.size(file) < LONGEST_REFERENCE
                    ? Optional.of(Files.readString(file).strip())
                            .filter(text -> text.startsWith(REFERENCE))
                            .map(text ->
                                    Path.of(text.substring(REFERENCE.length()).strip()))
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
