package org.ddintegration.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.ddintegration.it.git.GitRepository;
import org.ddintegration.it.maven.Workspace;
import org.ddintegration.it.process.Folders;
import org.ddintegration.it.process.Outcome;
import org.ddintegration.it.python.Venv;
import org.ddintegration.it.trace.RealTracer;
import org.ddintegration.it.trace.TraceTree;

/**
 * A library of the package index with a filled integration of its own, and a program that uses it.
 *
 * @param kind folder of {@code it/src/it/real} with its descriptor, its program and what is expected of it
 * @param integration its name in the descriptor
 */
record RealLibrary(String kind, String library, String integration, TraceTree tree) {
    private static final Path DATA = Settings.projects().resolve("real");
    private static final String TREE = "4.6.0";

    /** Libraries that dd-trace-py traces too; {@code -Dit.twins} names some of them. */
    static Stream<RealLibrary> twins() {
        return named("it.twins", "aiokafka,httpx,jinja2,mako,pymysql,redis")
                .map(name -> new RealLibrary("twins", name, name + "_twin", new TraceTree(TREE)));
    }

    /** Libraries that it does not trace; {@code -Dit.local} names some of them. */
    static Stream<RealLibrary> local() {
        return named("it.local", "chevron,duckdb,greenstalk,httplib2,huey,tomlkit")
                .map(name -> new RealLibrary("local", name, name, new TraceTree(TREE)));
    }

    private static Stream<String> named(String property, String all) {
        return Arrays.stream(System.getProperty(property, all).split(","));
    }

    private Path work() {
        return Settings.work().resolve(kind).resolve(library);
    }

    private Path data(String file) {
        return DATA.resolve(kind).resolve(file);
    }

    GitRepository target() {
        try {
            Folders.delete(work());
            return tree.checkOut(work().resolve("target"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Outcome generate(GitRepository target) {
        try {
            Workspace workspace = Workspace.of("workspace", work().resolve("workspace"));
            Path descriptor = workspace.descriptor(integration);
            Files.createDirectories(descriptor.getParent());
            Files.copy(data(library + ".yaml"), descriptor);
            return workspace
                    .maven()
                    .with("dd:integration", "-Dname=" + integration, "-Ddd.target=" + target.folder())
                    .with("-Ddd.source=" + requirement(), "-Ddd.handlers=filled")
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path requirements() {
        return DATA.resolve("requirements.txt");
    }

    private String requirement() throws IOException {
        List<String> lines = Files.readAllLines(requirements());
        return lines.stream()
                .filter(line -> line.startsWith(library + "=="))
                .findFirst()
                .orElseThrow();
    }

    /** Runs the program and prints what is left of it. */
    Outcome trace(GitRepository target, Object... integrations) {
        return RealTracer.of(tree, target.folder(), work().resolve("run"))
                .importing(Venv.with(requirements()).sitePackages())
                .python(Stream.concat(
                                Stream.of(DATA.resolve("traces.py"), data("programs/use_" + library + ".py")),
                                Arrays.stream(integrations))
                        .toArray());
    }

    Golden expected() {
        return new Golden(data("expected").resolve(library));
    }

    @Override
    public String toString() {
        return integration + " in " + tree;
    }
}
