package org.ddintegration.workflow.goals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.ddintegration.RecordingConsole;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Contributor;
import org.ddintegration.contribute.Integration;
import org.ddintegration.contribute.RegisteredContributor;
import org.ddintegration.edit.json.JsonEntry;
import org.ddintegration.plan.Workbench;
import org.ddintegration.plan.merge.OnConflict;
import org.ddintegration.plan.model.Options;
import org.ddintegration.workflow.Bench;
import org.ddintegration.workflow.Request;
import org.ddintegration.workflow.SilentQuestions;
import org.ddintegration.workflow.Workspace;

/** A workspace, a target with a file and an entry for each integration, and goals on them. No library is read. */
public final class SampleWorkspace {
    public static final String REGISTRY = "registry.json";

    private final Path target;
    private final Workspace workspace;
    private final RecordingConsole console = new RecordingConsole();

    /** The handlers of an integration: a line that says how much of them is written. */
    private static final class HandlersFile implements Contributor {
        @Override
        public Contribution contribute(Integration integration) {
            return Contribution.file(
                    "# handlers: " + integration.descriptor().tracing().handlers() + "\n");
        }
    }

    /** Its entry in a JSON object, which cannot be cut out by its lines alone where it stands last. */
    private static final class RegistryEntry implements Contributor {
        @Override
        public Contribution contribute(Integration integration) {
            String name = integration.descriptor().name();
            String member =
                    "\"" + name + "\": \"" + integration.descriptor().about().title() + "\"";
            return Contribution.entry(JsonEntry.inObject("integrations", name, List.of(member)));
        }
    }

    private SampleWorkspace(Path target, Path workspace) throws IOException {
        this.target = target;
        this.workspace = new Workspace(Files.createDirectories(workspace));
        for (String file : List.of("ddtrace/_monkey.py", "riotfile.py", "tests/contrib/__init__.py")) {
            Files.createDirectories(target.resolve(file).getParent());
            Files.writeString(target.resolve(file), "");
        }
        Files.writeString(target.resolve(REGISTRY), """
                {
                  "integrations": {
                    "aioredis": "aioredis"
                  }
                }
                """);
    }

    public static SampleWorkspace beside(Path folder) throws IOException {
        return new SampleWorkspace(folder.resolve("target"), folder.resolve("workspace"));
    }

    public static SampleWorkspace inside(Path folder) throws IOException {
        return new SampleWorkspace(folder.resolve("target"), folder.resolve("target"));
    }

    /** Gives an integration a descriptor, and a scan that found nothing. */
    public SampleWorkspace describe(String name, String handlers) throws IOException {
        Files.createDirectories(workspace.stateOf(name));
        Files.writeString(workspace.scanOf(name), "{\"candidates\": []}");
        Files.createDirectories(descriptor(name).getParent());
        Files.writeString(descriptor(name), """
                name: %s
                handlers: %s
                library: {distributions: [%s]}
                hooks:
                  - target: %s:Client.put
                """.formatted(name, handlers, name, name));
        return this;
    }

    /** Takes over what the target has, without reading libraries. */
    public void adopt(String names) {
        new AdoptWorkflow(bench(), request(names), false).adopt();
    }

    /** @param from directory or wheel, and likewise the other */
    public void drift(String names, Path from, Path to) {
        new DriftWorkflow(bench(), request(names), Optional.of(from.toString()), Optional.of(to.toString())).compare();
    }

    public void integrate(Request request) {
        new IntegrationWorkflow(bench(), request).integrate();
    }

    public void check(Request request) {
        new CheckWorkflow(bench(), request).check();
    }

    public void remove(String names) {
        remove(request(names));
    }

    public void remove(Request request) {
        new RemoveWorkflow(bench(), request).remove();
    }

    public Request request(String names) {
        return Request.of(Optional.of(names)).withTarget(Optional.of(target.toString()));
    }

    /** That also hand-edited pieces go. */
    public Request forced(String names) {
        return request(names)
                .with(new Request.Writing(
                        false, Optional.empty(), false, false, false, new Options(OnConflict.MERGE, true)));
    }

    public Request dry(String names) {
        return request(names).with(new Request.Writing(true, Optional.empty(), false, false, false, Options.DEFAULT));
    }

    public Path descriptor(String name) {
        return workspace.newDescriptorOf(name);
    }

    public static String handlersOf(String name) {
        return "ddtrace/contrib/internal/" + name + "/patch.py";
    }

    public Path target() {
        return target;
    }

    public Workspace workspace() {
        return workspace;
    }

    public RecordingConsole console() {
        return console;
    }

    /** All that is in the target. */
    public SortedMap<String, String> tree() throws IOException {
        return Workbench.tree(target);
    }

    private Bench bench() {
        return new Bench(
                workspace,
                new SilentQuestions(),
                console,
                (goal, names) -> "mvn dd:" + goal + " -Dname=" + String.join(",", names),
                SampleWorkspace::contributors,
                "1.0",
                List.of());
    }

    private static List<RegisteredContributor> contributors() {
        return List.of(
                contributor(new HandlersFile(), handlersOf("{name}")), contributor(new RegistryEntry(), REGISTRY));
    }

    private static RegisteredContributor contributor(Contributor contributor, String path) {
        return new RegisteredContributor(
                contributor.getClass().getName(),
                contributor,
                null,
                List.of(path),
                Set.of(),
                Set.of(),
                List.of(),
                false,
                1);
    }
}
