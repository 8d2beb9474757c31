package org.ddintegration.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ddintegration.contribute.Contributed;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.plan.baseline.BaselineStore;
import org.ddintegration.plan.baseline.Origin;
import org.ddintegration.plan.model.Options;
import org.ddintegration.plan.model.Plan;
import org.ddintegration.plan.model.Rendered;
import org.ddintegration.plan.write.QuickSteps;
import org.ddintegration.plan.write.RunFolder;
import org.ddintegration.plan.write.TestUser;
import org.ddintegration.plan.write.Transaction;
import org.ddintegration.plan.write.WriteSet;

/** A target and a workspace in a folder, and runs on them. */
public final class Workbench {
    public static final String SHARED = "shared.txt";
    private static final Origin ORIGIN = new Origin("1.0", "sha256:0", "4.6.0");

    private Path target;
    private final Path workspace;
    private final Path state;
    private final Path home;

    public Workbench(Path folder) throws IOException {
        target = Files.createDirectories(folder.resolve("target"));
        workspace = Files.createDirectories(folder.resolve("workspace"));
        state = workspace.resolve(".dd");
        home = Files.createDirectories(folder.resolve("home"));
        file(SHARED, "= sections\n\n[a]\nx\n\n[z]\ny\n");
    }

    public static Rendered rendered(String name, Contributed... contributed) {
        return new Rendered(name, ORIGIN, Arrays.asList(contributed));
    }

    public static Contributed file(String path, List<String> lines) {
        return new Contributed(path, "Files", List.of("hooks"), Contribution.file(String.join("\n", lines) + "\n"));
    }

    public static Contributed section(String name, String... lines) {
        return new Contributed(SHARED, "Sections", List.of("name"), Contribution.entry(SectionEdit.of(name, lines)));
    }

    public Plan plan(Options options, Rendered... integrations) {
        return planner(options).plan(Arrays.asList(integrations));
    }

    public Plan run(Rendered... integrations) {
        return run(Options.DEFAULT, integrations);
    }

    public Plan run(Options options, Rendered... integrations) {
        Plan plan = plan(options, integrations);
        write(plan);
        return plan;
    }

    public Plan remove(Options options, Rendered... integrations) {
        Plan plan = planner(options).remove(Arrays.asList(integrations));
        write(plan);
        return plan;
    }

    private Planner planner(Options options) {
        return new Planner(new FolderCheckout(target), new BaselineStore(state, target), options);
    }

    public void write(Plan plan) {
        List<RunFolder> folders = List.of(RunFolder.ofWorkspace(workspace), RunFolder.of(target));
        Transaction transaction = new Transaction(folders, TestUser.in(home), new QuickSteps());
        transaction.run(WriteSet.of(plan, state, target));
    }

    public void file(String path, String text) throws IOException {
        Path file = target.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    public void edit(String path, String from, String to) throws IOException {
        file(path, text(path).replace(from, to));
    }

    public String text(String path) throws IOException {
        return Files.readString(target.resolve(path));
    }

    /** Loses the baseline of an integration. */
    public void forget(String name) throws IOException {
        Files.delete(state.resolve(new BaselineStore(state, target).pathOf(name)));
    }

    /** Makes the baseline of an integration say something else. */
    public void replaceInBaseline(String name, String from, String to) throws IOException {
        Path file = state.resolve(new BaselineStore(state, target).pathOf(name));
        Files.writeString(file, Files.readString(file).replace(from, to));
    }

    public void moveTarget(String name) throws IOException {
        target = Files.move(target, target.resolveSibling(name));
    }

    public Path target() {
        return target;
    }

    public Path workspace() {
        return workspace;
    }

    /** Of the user who runs. */
    public Path home() {
        return home;
    }

    public Path state() {
        return state;
    }

    /** All that is in the target, folders included. */
    public SortedMap<String, String> tree() throws IOException {
        return tree(target);
    }

    public static SortedMap<String, String> tree(Path root) throws IOException {
        SortedMap<String, String> tree = new TreeMap<>();
        if (!Files.exists(root)) {
            return tree;
        }
        List<Path> paths = new ArrayList<>();
        try (Stream<Path> all = Files.walk(root)) {
            all.forEach(paths::add);
        }
        for (Path path : paths) {
            String name = root.relativize(path).toString();
            tree.put(name, Files.isDirectory(path) ? "folder" : Files.readString(path));
        }
        return tree;
    }
}
