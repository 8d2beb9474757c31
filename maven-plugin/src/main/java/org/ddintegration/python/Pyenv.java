package org.ddintegration.python;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What pyenv's shims start. It is read from pyenv's files, in the order in which pyenv reads them, because a shim takes a
 * tenth of a second to do so.
 *
 * @see <a href="https://github.com/pyenv/pyenv#understanding-python-version-selection">Python version selection</a>
 */
final class Pyenv {
    private final Optional<String> chosen;
    private final Path folder;

    /**
     * @param chosen value of {@code PYENV_VERSION}
     * @param folder in which the shim would be started
     */
    Pyenv(Optional<String> chosen, Path folder) {
        this.chosen = chosen.filter(value -> !value.isBlank());
        this.folder = folder.toAbsolutePath();
    }

    static Pyenv ofUser() {
        return new Pyenv(Optional.ofNullable(System.getenv("PYENV_VERSION")), Path.of(""));
    }

    /** Also the folders behind pyenv's shims, which start only the version that is chosen. */
    static List<Path> withVersions(List<Path> folders) {
        Stream<Path> versions = folders.stream().filter(Pyenv::isShims).flatMap(shims -> subfolders(versions(shims)));
        return Stream.concat(folders.stream(), versions.map(version -> version.resolve("bin")))
                .toList();
    }

    /** The program behind a shim, none when it leads nowhere; the file itself when it is no shim, or only pyenv can tell. */
    Optional<Path> behind(Path file) {
        Path shims = file.getParent();
        if (!isShims(shims)) {
            return Optional.of(file);
        }
        Path versions = versions(shims);
        List<Path> active =
                active(versions.getParent()).stream().map(versions::resolve).toList();
        if (active.isEmpty() || !active.stream().allMatch(Files::isDirectory)) {
            return Optional.of(file);
        }
        return active.stream()
                .map(version -> version.resolve("bin").resolve(file.getFileName()))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static boolean isShims(Path folder) {
        return folder.endsWith("shims") && Files.isDirectory(versions(folder));
    }

    private static Path versions(Path shims) {
        return shims.resolveSibling("versions");
    }

    private static Stream<Path> subfolders(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return Arrays.stream(files.sorted().toArray(Path[]::new));
        } catch (IOException e) {
            return Stream.empty(); // nothing that may be read
        }
    }

    private List<String> active(Path root) {
        return chosen.map(value -> List.of(value.split(":"))).orElseGet(() -> Stream.concat(
                        Stream.iterate(folder, Path::getParent)
                                .takeWhile(parent -> parent != null)
                                .map(parent -> parent.resolve(".python-version")),
                        Stream.of(root.resolve("version")))
                .filter(Files::isRegularFile)
                .findFirst()
                .map(Pyenv::names)
                .orElse(List.of()));
    }

    private static List<String> names(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .map(line -> line.replaceFirst("#.*", ""))
                    .flatMap(line -> Arrays.stream(line.strip().split("\\s+")))
                    .filter(name -> !name.isEmpty())
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
