package org.ddintegration.it;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.reflect.TypeToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ddintegration.it.maven.MavenProcess;
import org.ddintegration.it.maven.Workspace;
import org.ddintegration.it.process.Command;
import org.ddintegration.it.process.Folders;
import org.ddintegration.it.process.Outcome;
import org.ddintegration.it.replay.Upstream;
import org.ddintegration.it.trace.TraceTree;

/** A library of {@code it/src/it/verified}, which dd-trace-py does not support, in one of its trees. */
record VerifiedCell(String library, String tree) {
    /** Before 4.7, whole trees are on the package index; this one is a tag of upstream's repository. */
    static final String FROM_UPSTREAM = "4.14.0rc4";

    static final List<String> TREES = List.of("3.5.0", "3.19.0", "4.6.0", FROM_UPSTREAM);
    private static final Gson JSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private static final TypeToken<Map<String, String>> STEPS = new TypeToken<>() {};

    private record Results(List<Step> steps) {}

    /** A step as {@code verify.json} has it, and the site's table is made from. */
    record Step(String step, String outcome, String said) {}

    static List<String> libraries() {
        try (Stream<Path> files = Files.list(Settings.projects().resolve("verified"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".properties"))
                    .map(name -> name.replace(".properties", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String about(String key) {
        Properties properties = PropertyFile.read(data(library + ".properties"));
        return properties.getProperty(key);
    }

    private static Path data(String name) {
        return Settings.projects().resolve("verified").resolve(name);
    }

    private Path work() {
        return Settings.work().resolve("verified").resolve(tree).resolve(library);
    }

    /**
     * Generates it from the package index and verifies it.
     *
     * @param options of the goal that verifies
     */
    Outcome run(String... options) {
        try {
            Folders.delete(work());
            Workspace workspace = Workspace.of("workspace", work().resolve("workspace"));
            SharedEnvironments.in(workspace);
            Path target = work().resolve("target");
            checkOut(target);
            Path descriptor = data(library + ".yaml");
            if (Files.exists(descriptor)) {
                Files.createDirectories(workspace.descriptor(library).getParent());
                Files.copy(descriptor, workspace.descriptor(library));
            }
            Command goal = MavenProcess.in(workspace.folder()).with("-Dname=" + library, "-Ddd.target=" + target);
            Outcome generated = goal.with("dd:integration", "-Ddd.source=" + about("source"))
                    .run();
            return generated.succeeded()
                    ? goal.with("dd:verify").with((Object[]) options).run()
                    : generated;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void checkOut(Path target) {
        if (tree.equals(FROM_UPSTREAM)) {
            new Upstream(Path.of(System.getProperty("it.upstream"))).unpack("v" + tree, target);
        } else {
            new TraceTree(tree).checkOut(target);
        }
    }

    /** Keeps the results of the last run for the site's table. */
    void keep() throws IOException {
        Path json = work().resolve("workspace/.dd").resolve(library).resolve("verify/verify.json");
        Map<String, String> said = new TreeMap<>();
        JSON.fromJson(Files.readString(json), Results.class).steps().stream()
                .filter(step -> step.outcome().equals("PASSED"))
                .forEach(step -> said.put(step.step(), step.said()));
        Files.createDirectories(results().getParent());
        Files.writeString(results(), JSON.toJson(said) + "\n");
    }

    private Path results() {
        return data("results").resolve(tree).resolve(library + ".json");
    }

    /** The steps that passed when it was verified last, and what they said; none when it was not. */
    Map<String, String> passed() {
        try {
            return Files.exists(results()) ? JSON.fromJson(Files.readString(results()), STEPS) : Map.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return tree + "/" + library;
    }
}
