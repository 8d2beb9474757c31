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
import java.util.function.Predicate;
import org.ddintegration.file.Digest;
import org.ddintegration.python.PythonInterpreter;
import org.ddintegration.verify.environments.Workcopy;
import org.ddintegration.verify.scope.StepKind;
import org.ddintegration.verify.scope.VerificationScope;

/** Digests of what a verification depends on: the target's files by size and time, the descriptor, the Pythons. */
final class Inputs {
    private Inputs() {}

    /** All of it, with the steps that are wanted. */
    static String digest(VerificationScope subject) {
        return digest(subject, file -> true, subject.wanted().toString());
    }

    /** What the documentation is made of: no tests, and of the integration's package only its docstring. */
    static String ofDocs(VerificationScope subject) {
        Path own = Path.of("ddtrace/contrib/internal", subject.descriptor().name());
        return digest(
                subject,
                file -> !file.startsWith("tests") && (!file.startsWith(own) || file.endsWith("__init__.py")),
                StepKind.DOCS.word());
    }

    private static String digest(VerificationScope subject, Predicate<Path> depends, String what) {
        TreeSet<String> lines = new TreeSet<>(files(subject.target().root(), depends));
        lines.add(subject.descriptor().toString());
        lines.add(what);
        PythonInterpreter.installed().forEach(python -> lines.add(python.toString()));
        return Digest.of(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private static Set<String> files(Path target, Predicate<Path> depends) {
        Set<String> lines = new TreeSet<>();
        try {
            Files.walkFileTree(target, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return Workcopy.isLeftOut(target, folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (depends.test(target.relativize(file))) {
                        lines.add(file + " " + attributes.size() + " " + attributes.lastModifiedTime());
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
