package org.ddintegration.it.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;

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
}
