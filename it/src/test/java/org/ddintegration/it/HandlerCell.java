package org.ddintegration.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.ddintegration.it.git.GitRepository;
import org.ddintegration.it.library.LibraryIndex;
import org.ddintegration.it.maven.Workspace;
import org.ddintegration.it.process.Folders;
import org.ddintegration.it.process.Outcome;
import org.ddintegration.it.trace.RealTracer;
import org.ddintegration.it.trace.TraceTree;

/** The library that has a function of every shape, with handlers of one mode, in one tree. */
record HandlerCell(String mode, TraceTree tree) {
    static final String INTEGRATION = "everyshape";
    private static final List<String> MODES = List.of("comments", "passthrough", "filled");
    private static final List<String> TREES = List.of("3.5.0", "3.19.0", "4.6.0", "4.16.0");

    /** All of them with {@code -Dit.handlers=all}, those of one tree with its version, else one with pins and one without. */
    static Stream<HandlerCell> cells() {
        String wanted = System.getProperty("it.handlers", "");
        if (wanted.isEmpty()) {
            return Stream.of("3.5.0", "4.6.0").map(tree -> new HandlerCell("filled", new TraceTree(tree)));
        }
        return TREES.stream()
                .filter(tree -> wanted.equals("all") || wanted.equals(tree))
                .flatMap(tree -> MODES.stream().map(mode -> new HandlerCell(mode, new TraceTree(tree))));
    }

    private Path work() {
        return Settings.work().resolve("handlers").resolve(tree.version()).resolve(mode);
    }

    private static Path data(String name) {
        return Settings.projects().resolve("handlers").resolve(name);
    }

    /** Makes the target, with the library's own tests beside the place of the generated ones. */
    GitRepository target() {
        try {
            Folders.delete(work());
            GitRepository target = tree.checkOut(work().resolve("target"));
            if (!Files.exists(target.folder().resolve("tests"))) {
                Folders.copy(data("tree"), target.folder());
            }
            target.commitAll("Tests");
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the integration. */
    Outcome generate(GitRepository target) {
        try {
            Workspace workspace = Workspace.of("workspace", work().resolve("workspace"));
            String descriptor = Files.readString(data(INTEGRATION + ".yaml"));
            Files.createDirectories(workspace.descriptor(INTEGRATION).getParent());
            Files.writeString(workspace.descriptor(INTEGRATION), descriptor.replace("MODE", mode));
            return workspace
                    .maven()
                    .with("dd:integration", "-Dname=" + INTEGRATION, "-Ddd.target=" + target.folder())
                    .with("-Ddd.source=" + data("library"), "-Ddd.handlers=" + mode)
                    .env("PIP_INDEX_URL", LibraryIndex.url())
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs the generated contract and span tests, and real calls of the library. */
    Outcome test(GitRepository target) {
        String tests = "tests/contrib/" + INTEGRATION;
        try {
            Folders.copy(data("tests"), target.folder().resolve(tests));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        RealTracer tracer =
                RealTracer.of(tree, target.folder(), work().resolve("run")).importing(data("library"));
        return tracer.pytest(files().map(file -> tests + "/" + file).toArray());
    }

    private Stream<String> files() {
        Stream<String> all = Stream.of("test_everyshape.py", "test_results.py", "test_traces.py");
        return all.limit(MODES.indexOf(mode) + 1L);
    }

    @Override
    public String toString() {
        return mode + " in " + tree;
    }
}
