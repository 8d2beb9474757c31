package org.ddintegration.verify.results;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.TreeSet;
import org.ddintegration.file.Digest;
import org.ddintegration.python.PythonInterpreter;
import org.ddintegration.verify.environments.Workcopy;
import org.ddintegration.verify.scope.VerificationScope;

/** A digest of all that a verification depends on: the target's files by size and time, the descriptor, the Pythons, the
 * steps that are wanted. */
final class Inputs {
    private Inputs() {}

    static String digest(VerificationScope subject) {
        TreeSet<String> lines = new TreeSet<>(files(subject.target().root()));
        lines.add(subject.descriptor().toString());
        lines.add(subject.wanted().toString());
        PythonInterpreter.installed().forEach(python -> lines.add(python.toString()));
        return Digest.of(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private static Set<String> files(Path target) {
        Set<String> lines = new TreeSet<>();
        try {
            Files.walkFileTree(target, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return Workcopy.isLeftOut(target, folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    lines.add(file + " " + attributes.size() + " " + attributes.lastModifiedTime());
                    return FileVisitResult.CONTINUE;
                }
            });
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
