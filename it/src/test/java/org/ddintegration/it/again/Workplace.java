package org.ddintegration.it.again;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ddintegration.ProblemException;
import org.ddintegration.contribute.ContributorCatalogue;
import org.ddintegration.contribute.RegisteredContributor;
import org.ddintegration.it.Settings;
import org.ddintegration.it.git.GitRepository;
import org.ddintegration.it.process.Folders;
import org.ddintegration.it.trace.TraceTree;
import org.ddintegration.workflow.Bench;
import org.ddintegration.workflow.ReportForm;
import org.ddintegration.workflow.Request;
import org.ddintegration.workflow.Workspace;
import org.ddintegration.workflow.goals.IntegrationWorkflow;

/** A real tree and a workspace of one integration, on which the main job runs within this process. */
final class Workplace {
    static final String NAME = "greenstalk";
    private static final String SETTLED = "settled";
    private static final List<RegisteredContributor> CONTRIBUTORS =
            ContributorCatalogue.find(ContributorCatalogue.class.getClassLoader());

    private final Workspace workspace;
    private final GitRepository target;

    private Workplace(Workspace workspace, GitRepository target) {
        this.workspace = workspace;
        this.target = target;
    }

    static Workplace in(TraceTree tree, String folder) {
        Path work = Settings.work().resolve(folder).resolve(tree.version());
        try {
            Folders.delete(work);
            return new Workplace(new Workspace(work.resolve("workspace")), tree.checkOut(work.resolve("dd-trace-py")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a run said, and why it failed. */
    record Outcome(List<String> said, Optional<ProblemException> failure) {}

    Outcome run(String descriptor) {
        write(workspace.newDescriptorOf(NAME), descriptor);
        write(workspace.scanOf(NAME), "{\"candidates\": []}");
        Recorder console = new Recorder();
        Bench bench = new Bench(
                workspace,
                new NoQuestions(),
                console,
                (goal, names) -> "mvn dd:" + goal,
                () -> CONTRIBUTORS,
                "1.0",
                List.of());
        Request request = new Request(
                Optional.of(NAME),
                Optional.of(target.folder().toString()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                ReportForm.TEXT,
                Request.Writing.PLAIN);
        try {
            new IntegrationWorkflow(bench, request).integrate();
            return new Outcome(console.lines(), Optional.empty());
        } catch (ProblemException e) {
            return new Outcome(console.lines(), Optional.of(e));
        }
    }

    /** The files of the target that are not as they are in the release. */
    SortedMap<String, String> changed() {
        return target.status()
                .lines()
                .map(line -> line.substring(line.indexOf(' ', 1) + 1))
                .filter(path -> Files.exists(target.folder().resolve(path)))
                .collect(Collectors.toMap(path -> path, this::text, (one, other) -> one, TreeMap::new));
    }

    /** Makes the target the release with these files, and the workspace one with this state. */
    void restore(Map<String, String> files, Map<String, String> state) {
        restoreFiles(files);
        try {
            Folders.delete(workspace.state());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        state.forEach((path, text) -> write(workspace.state().resolve(path), text));
    }

    /** Makes the target the release with these files. */
    void restoreFiles(Map<String, String> files) {
        target.git("checkout", "--quiet", ".");
        target.git("clean", "--quiet", "-fd");
        files.forEach((path, text) -> write(target.folder().resolve(path), text));
    }

    /** True when a run that found nothing to do is remembered. */
    boolean remembers() {
        return Files.exists(workspace.stateOf(NAME).resolve(SETTLED));
    }

    /** The workspace's state, without what is remembered of runs that found nothing to do. */
    SortedMap<String, String> state() {
        SortedMap<String, String> state = new TreeMap<>();
        try (var paths = Files.walk(workspace.state())) {
            for (Path path : paths.filter(Files::isRegularFile)
                    .filter(file -> !file.getParent().endsWith(SETTLED))
                    .toList()) {
                state.put(workspace.state().relativize(path).toString(), Files.readString(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return state;
    }

    String text(String path) {
        try {
            return Files.readString(target.folder().resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
