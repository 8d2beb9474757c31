package org.ddintegration.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.ddintegration.it.git.GitRepository;
import org.ddintegration.it.maven.Workspace;
import org.ddintegration.it.process.Command;
import org.ddintegration.it.process.Folders;
import org.ddintegration.it.process.Outcome;
import org.ddintegration.it.trace.TreeChecks;

/** Everything that a descriptor can ask for, written into one layout and proved by that layout's own checks. */
record WholeLayout(GitRepository target, TreeChecks checks) {
    private static final Pattern STEP = Pattern.compile("\\] (passed|not run) ");
    static final List<String> INTEGRATIONS = List.of("quill", "tubes");

    /** Steps of {@code dd:verify} that do not need the library, and are not run below by the tools themselves. */
    private static final String STEPS = "types,docs,notes,security,suites,configurations,rules";

    /** A new folder for one of them, and what is beside it. */
    static Path folder(String version) throws IOException {
        Path work = Settings.work().resolve("layouts").resolve(version);
        Folders.delete(work);
        return work.resolve("target");
    }

    void takesEverythingAndPassesItsOwnChecks() throws IOException {
        Path work = target.folder().getParent();
        Workspace workspace = Workspace.of("workspace", work.resolve("workspace"));
        for (String integration : INTEGRATIONS) {
            prepare(workspace, integration);
        }

        Run.succeeds(goal(workspace, "dd:integration").run());
        Run.succeeds(goal(workspace, "dd:check").run());
        String status = target.status();
        Run.succeeds(goal(workspace, "dd:integration").run());
        assertThat(target.status()).isEqualTo(status);
        passesChecks(files(status));
        SharedEnvironments.in(workspace);
        Outcome verified =
                goal(workspace, "dd:verify").with("-Ddd.verify.steps=" + STEPS).run();
        Run.succeeds(verified);
        verified.output().lines().filter(line -> STEP.matcher(line).find()).forEach(System.out::println);

        Run.succeeds(goal(workspace, "dd:remove").run());
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

    private Command goal(Workspace workspace, String goal) {
        return workspace
                .maven()
                .with("--batch-mode", goal, "-Dname=" + String.join(",", INTEGRATIONS))
                .with("-Ddd.target=" + target.folder());
    }

    private static List<String> files(String status) {
        return status.lines().map(line -> line.substring(3)).toList();
    }

    private void passesChecks(List<String> files) {
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
