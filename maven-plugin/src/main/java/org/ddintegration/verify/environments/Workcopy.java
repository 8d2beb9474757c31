package org.ddintegration.verify.environments;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;

/** A copy of the target to run in, so that nothing in the target itself changes. */
public final class Workcopy {
    private static final Set<String> LEFT_OUT =
            Set.of(".dd", ".git", "__pycache__", ".mypy_cache", ".ruff_cache", ".pytest_cache", "node_modules");

    private Workcopy() {}

    /** @param to a folder that is not there yet */
    public static void make(Path target, Path to) throws IOException {
        Files.walkFileTree(target, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (isLeftOut(target, folder)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(to.resolve(target.relativize(folder)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Path copy = to.resolve(target.relativize(file));
                if (attributes.isRegularFile()) {
                    Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
                } else if (attributes.isSymbolicLink()) {
                    Files.createSymbolicLink(copy, Files.readSymbolicLink(file));
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Whether a folder of the target holds caches, state or an environment. */
    public static boolean isLeftOut(Path target, Path folder) {
        return !folder.equals(target)
                && (LEFT_OUT.contains(folder.getFileName().toString()) || Files.exists(folder.resolve("pyvenv.cfg")));
    }
}
