package org.ddintegration.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ddintegration.it.git.GitRepository;
import org.ddintegration.it.maven.Workspace;
import org.ddintegration.it.process.Command;
import org.ddintegration.it.process.Folders;
import org.ddintegration.it.process.Outcome;
import org.ddintegration.it.trace.TraceTree;
import org.ddintegration.it.trace.TreeChecks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Everything that a descriptor can ask for, written into each layout that there was; {@code -Dit.test=LayoutsRun} runs it,
 * {@code -Dit.layouts=4.6.0} for one.
 */
class LayoutsRun {
    private static final Pattern STEP = Pattern.compile("\\] (passed|not run) ");
    private static final List<String> INTEGRATIONS = List.of("quill", "tubes");

    /** Steps of {@code dd:verify} that do not need the library, and are not run below by the tools themselves. */
    private static final String STEPS = "types,docs,notes,security,suites,configurations,rules";

    static Stream<String> versions() {
        List<String> wanted = List.of(System.getProperty("it.layouts", "").split(","));
        return Stream.of("2.21.0", "3.0.0", "3.5.0", "3.10.0", "3.11.0", "3.19.0", "4.0.0", "4.6.0")
                .filter(version -> wanted.equals(List.of("")) || wanted.contains(version));
    }

    @ParameterizedTest
    @MethodSource("versions")
    void takesEverythingAndPassesItsOwnChecks(String version) throws IOException {
        Path work = Settings.work().resolve("layouts").resolve(version);
        Folders.delete(work);
        Workspace workspace = Workspace.of("workspace", work.resolve("workspace"));
        TraceTree tree = new TraceTree(version);
        GitRepository target = tree.checkOut(work.resolve("target"));
        for (String integration : INTEGRATIONS) {
            prepare(workspace, integration);
        }

        Run.succeeds(goal(workspace, target, "dd:integration").run());
        Run.succeeds(goal(workspace, target, "dd:check").run());
        String status = target.status();
        Run.succeeds(goal(workspace, target, "dd:integration").run());
        assertThat(target.status()).isEqualTo(status);
        passesChecks(new TreeChecks(tree, target.folder()), files(status));
        SharedEnvironments.in(workspace);
        Outcome verified = goal(workspace, target, "dd:verify")
                .with("-Ddd.verify.steps=" + STEPS)
                .run();
        Run.succeeds(verified);
        verified.output().lines().filter(line -> STEP.matcher(line).find()).forEach(System.out::println);

        Run.succeeds(goal(workspace, target, "dd:remove").run());
        assertThat(target.status()).isEmpty();
    }

    /** Nothing is to be read from a library that there is not. */
    private static void prepare(Workspace workspace, String integration) throws IOException {
        Path descriptor = workspace.descriptor(integration);
        Files.createDirectories(descriptor.getParent());
        Files.copy(Settings.projects().resolve("layouts").resolve(integration + ".yaml"), descriptor);
        Path state = workspace.folder().resolve(".dd").resolve(integration);
        Files.createDirectories(state);
        Files.writeString(state.resolve("scan.json"), "{\"candidates\": []}\n");
    }

    private static Command goal(Workspace workspace, GitRepository target, String goal) {
        return workspace
                .maven()
                .with("--batch-mode", goal, "-Dname=" + String.join(",", INTEGRATIONS))
                .with("-Ddd.target=" + target.folder());
    }

    private static List<String> files(String status) {
        return status.lines().map(line -> line.substring(3)).toList();
    }

    private static void passesChecks(TreeChecks checks, List<String> files) {
        List<String> python =
                files.stream().filter(path -> path.endsWith(".py")).toList();
        Run.succeeds(checks.compile(python));
        Run.succeeds(checks.format(python));
        Run.succeeds(checks.lint(python));
        Run.succeeds(checks.spelling(files));
        Run.succeeds(checks.riotfileDoctest());
        for (String integration : INTEGRATIONS) {
            assertThat(checks.riotHashes(integration).orThrow().lines())
                    .isNotEmpty()
                    .allMatch(line -> line.matches("[0-9a-f]{6,}"));
        }
    }
}
