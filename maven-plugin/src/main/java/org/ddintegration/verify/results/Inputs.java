package org.ddintegration.verify.results;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ddintegration.file.Digest;
import org.ddintegration.python.PythonInterpreter;
import org.ddintegration.verify.environments.Workcopy;
import org.ddintegration.verify.scope.StepKind;
import org.ddintegration.verify.scope.VerificationScope;

/**
 * Digests of what a verification depends on: the target's files by size and time, the descriptor, the Pythons.
 *
 * @param all with the steps that are wanted
 * @param docs of what the documentation is made of: no tests, and of the integration's package only its docstring
 * @param places of what tests that look at all integrations read: of the integration's own code and tests the names only
 */
record Inputs(String all, String docs, String places) {
    static Inputs of(VerificationScope subject) {
        SortedMap<Path, String> files = files(subject.target().root());
        SortedMap<Path, String> ofDocs = new TreeMap<>(files);
        Path own = Path.of("ddtrace/contrib/internal", subject.descriptor().name());
        ofDocs.keySet()
                .removeIf(file -> file.startsWith("tests") || (file.startsWith(own) && !file.endsWith("__init__.py")));
        Path tests = Path.of("tests/contrib", subject.descriptor().name());
        SortedMap<Path, String> ofPlaces = new TreeMap<>(files);
        ofPlaces.replaceAll((file, state) -> file.startsWith(own) || file.startsWith(tests) ? "" : state);
        return new Inputs(
                digest(subject, files, subject.wanted().toString()),
                digest(subject, ofDocs, StepKind.DOCS.word()),
                digest(subject, ofPlaces, StepKind.REGISTRY.word()));
    }

    private static String digest(VerificationScope subject, SortedMap<Path, String> files, String what) {
        List<String> lines = new ArrayList<>(
                List.of(subject.target().root().toString(), subject.descriptor().toString(), what));
        files.forEach((file, state) -> lines.add(file + " " + state));
        PythonInterpreter.installed().forEach(python -> lines.add(python.toString()));
        return Digest.of(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    /** Size and time of each by its path in the target. */
    private static SortedMap<Path, String> files(Path target) {
        SortedMap<Path, String> files = new TreeMap<>();
        try {
            Files.walkFileTree(target, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return Workcopy.isLeftOut(target, folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    files.put(target.relativize(file), attributes.size() + " " + attributes.lastModifiedTime());
                    return FileVisitResult.CONTINUE;
                }
            });
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
