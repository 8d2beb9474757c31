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

/**
 * A library made for the test, with handlers of one mode, in one tree.
 *
 * @param name the integration: {@code everyshape} has a function of every shape, the others what helpers of the target trace
 */
record HandlerCell(String name, String mode, TraceTree tree) {
    private static final String SHAPES = "everyshape";
    private static final List<String> DELEGATED = List.of("everydoor", "everybase");
    private static final List<String> MODES = List.of("comments", "passthrough", "filled");
    private static final List<String> TREES = List.of("3.5.0", "3.19.0", "4.6.0", "4.16.0");

    /** All of them with {@code -Dit.handlers=all}, those of one tree with its version, else one with pins and one without. */
    static Stream<HandlerCell> cells() {
        String wanted = System.getProperty("it.handlers", "");
        if (wanted.isEmpty()) {
            return Stream.of("3.5.0", "4.6.0").map(tree -> new HandlerCell(SHAPES, "filled", new TraceTree(tree)));
        }
        return TREES.stream()
                .filter(tree -> wanted.equals("all") || wanted.equals(tree))
                .flatMap(tree -> Stream.concat(
                        MODES.stream().map(mode -> new HandlerCell(SHAPES, mode, new TraceTree(tree))),
                        DELEGATED.stream().map(name -> new HandlerCell(name, "filled", new TraceTree(tree)))));
    }

    private Path work() {
        return Settings.work()
                .resolve("handlers")
                .resolve(tree.version())
                .resolve(name)
                .resolve(mode);
    }

    private static Path data(String file) {
        return Settings.projects().resolve("handlers").resolve(file);
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
            String descriptor = Files.readString(data(name + ".yaml"));
            Files.createDirectories(workspace.descriptor(name).getParent());
            Files.writeString(workspace.descriptor(name), descriptor.replace("MODE", mode));
            return workspace
                    .maven()
                    .with("dd:integration", "-Dname=" + name, "-Ddd.target=" + target.folder())
                    .with("-Ddd.source=" + data("library"), "-Ddd.handlers=" + mode)
                    .env("PIP_INDEX_URL", LibraryIndex.url())
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs the generated contract and span tests, and real calls of the library. */
    Outcome test(GitRepository target) {
        String tests = "tests/contrib/" + name;
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
        if (!name.equals(SHAPES)) {
            return Stream.of("test_" + name + ".py");
        }
        Stream<String> all = Stream.of("test_everyshape.py", "test_results.py", "test_traces.py");
        return all.limit(MODES.indexOf(mode) + 1L);
    }

    @Override
    public String toString() {
        return name + " " + mode + " in " + tree;
    }
}
