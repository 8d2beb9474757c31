package org.ddintegration.it.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a folder held at one moment, but for {@code .git} folders.
 *
 * @param entries relative path to a digest of the content; folders end in a slash
 */
public record Snapshot(Map<String, String> entries) {
    public static Snapshot of(Path folder) {
        Map<String, String> entries = new TreeMap<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path below, BasicFileAttributes attributes) {
                    if (below.endsWith(".git")) {
                        return FileVisitResult.SKIP_SUBTREE;
                    }
                    entries.put(folder.relativize(below) + "/", "");
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    entries.put(
                            folder.relativize(file).toString(),
                            attributes.isSymbolicLink()
                                    ? "-> " + Files.readSymbolicLink(file)
                                    : Digest.sha256(Files.readAllBytes(file)));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Snapshot(entries);
    }

    /** Returns a line for each entry that is new, gone or different later on; none when nothing changed. */
    public List<String> changes(Snapshot later) {
        Stream<String> paths = Stream.concat(entries.keySet().stream(), later.entries.keySet().stream());
        return paths.distinct()
                .filter(path -> !Objects.equals(entries.get(path), later.entries.get(path)))
                .map(path -> "%s: %s -> %s".formatted(path, entries.get(path), later.entries.get(path)))
                .sorted()
                .toList();
    }
}
