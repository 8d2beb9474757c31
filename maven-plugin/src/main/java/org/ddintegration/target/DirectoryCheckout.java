package org.ddintegration.target;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.ddintegration.file.Utf8Path;

/** A checkout in a directory. A path that leads out of it, by {@code ..} or by a link, is an error. */
public final class DirectoryCheckout implements Checkout {
    /** What tells dd-trace-py's source tree from other directories, an installed ddtrace among them. */
    private static final List<String> EVIDENCE = List.of("ddtrace/_monkey.py", "riotfile.py", "tests/contrib");

    private final Path root;

    private DirectoryCheckout(Path root) {
        this.root = root;
    }

    /** @throws ProblemException when the directory is not the root of a source tree of dd-trace-py */
    public static DirectoryCheckout at(Path directory) {
        List<String> missing = EVIDENCE.stream()
                .filter(path -> !Files.exists(directory.resolve(path)))
                .toList();
        if (!missing.isEmpty()) {
            throw new ProblemException(Problem.of(
                    directory.toString(),
                    "the target must be a source tree of dd-trace-py, but it has no " + String.join(", no ", missing),
                    "name the root of a checkout with -Ddd.target"));
        }
        return new DirectoryCheckout(real(directory));
    }

    /** True when a directory is the root of a source tree of dd-trace-py. */
    public static boolean isAt(Path directory) {
        return EVIDENCE.stream().map(directory::resolve).allMatch(Files::exists);
    }

    @Override
    public Path root() {
        return root;
    }

    @Override
    public Optional<String> read(String path) {
        Path file = resolve(path);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(file));
        } catch (CharacterCodingException e) {
            throw new ProblemException(
                    Problem.of(path, "a shared file must be encoded in UTF-8", "convert it, or restore it from git")
                            .at(root.toString()),
                    e);
        } catch (IOException e) {
            throw new ProblemException(
                    Problem.of(path, "the file cannot be read", "check its permissions")
                            .at(root.toString()),
                    e);
        }
    }

    @Override
    public boolean exists(String path) {
        return Files.exists(resolve(path));
    }

    @Override
    public List<String> list(String path) {
        Path folder = resolve(path);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.map(child -> Utf8Path.relativize(folder, child))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path resolve(String path) {
        try {
            Path inside = Utf8Path.resolve(root, path).normalize();
            if (inside.startsWith(root) && existing(inside).startsWith(root)) {
                return inside;
            }
        } catch (InvalidPathException e) {
            throw outside(path);
        }
        throw outside(path);
    }

    /** Where the file really is, or the nearest folder above it that is there. */
    private static Path existing(Path path) {
        Path at = path;
        while (!Files.exists(at, LinkOption.NOFOLLOW_LINKS)) {
            at = at.getParent();
        }
        return real(at);
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            throw new ProblemException(
                    Problem.of(path.toString(), "a link must lead to an existing file", "remove or correct the link"),
                    e);
        }
    }

    private ProblemException outside(String path) {
        return new ProblemException(Problem.of(
                        path,
                        "a file of the target must lie in its directory",
                        "replace the link by what it stands for")
                .at(root.toString()));
    }
}
