package org.ddintegration.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ddintegration.Console;
import org.ddintegration.source.PackageIndex;
import org.ddintegration.source.PythonInterpreter;

/** The generated tests and a smoke run in each environment, and the target's tests that look at all integrations. */
final class TestSteps implements AutoCloseable {
    private static final String REGISTRY = "tests/contrib/integration_registry";
    private static final String MODULES = "tests/internal/test_module.py";

    private final Subject subject;
    private final PackageIndex index;
    private final Environments environments;
    private final Console console;
    private Optional<TestAgent> agent = Optional.empty();

    TestSteps(Subject subject, PackageIndex index, Environments environments, Console console) {
        this.subject = subject;
        this.index = index;
        this.environments = environments;
        this.console = console;
    }

    /** @param results takes what is known before any step has run */
    List<Step> prepare(List<StepResult> results) throws IOException {
        Matrix matrix = new Matrix(subject.descriptor(), subject.layout(), index);
        List<PythonInterpreter> pythons = matrix.pythons();
        if (pythons.isEmpty()) {
            results.add(StepResult.notRun("tests", "this machine has no Python that the integration supports"));
            return List.of();
        }
        String wheel = WheelVersion.of(subject.layout().version(), index);
        if (!wheel.equals(subject.layout().version())) {
            console.info("ddtrace %s has no wheel; its Python files run with the compiled modules of %s"
                    .formatted(subject.layout().version(), wheel));
        }
        Optional<VirtualEnvironment> tools = environments.with(
                "the test agent",
                Verification.newest(PythonInterpreter.installed()),
                List.of("ddapm-test-agent"),
                subject.log("environment-agent"));
        if (tools.isEmpty()) {
            results.add(StepResult.notRun(
                    "tests", "the test agent cannot be installed; see " + subject.log("environment-agent")));
            return List.of();
        }
        TestAgent started = TestAgent.start(tools.get(), subject.log("agent"));
        agent = Optional.of(started);
        List<Step> steps = new ArrayList<>();
        List<Matrix.Cell> cells = matrix.cells(pythons, wheel);
        for (Matrix.Cell cell : cells) {
            boolean last = cell.equals(cells.get(cells.size() - 1));
            steps.addAll(steps(cell, started.port(), last, results));
        }
        return steps;
    }

    private List<Step> steps(Matrix.Cell cell, int port, boolean last, List<StepResult> results) throws IOException {
        String id = "py" + cell.python().minorVersion() + (last ? "-latest" : "-lowest");
        Path log = subject.log("environment-" + id);
        Optional<VirtualEnvironment> wheel =
                environments.with(cell.toString(), cell.python(), cell.requirements(), log);
        if (wheel.isEmpty()) {
            results.add(StepResult.failed(
                    "environment: " + cell,
                    Duration.ZERO,
                    Log.excerpt(log),
                    "descriptor: tests.versions, library.versions, library.python",
                    log));
            return List.of();
        }
        JoinedCheckout joined = JoinedCheckout.make(subject.target().root(), subject.run(id), wheel.get(), port);
        IntegrationHooks hooks = new IntegrationHooks(subject.descriptor());
        List<Step> steps = new ArrayList<>();
        steps.add(new PytestStep(
                "tests: " + cell,
                List.of("tests/contrib/" + subject.descriptor().name()),
                joined,
                hooks,
                subject.junit(id),
                subject.log("tests-" + id)));
        steps.add(new SmokeStep(
                "ddtrace-run: " + cell, joined, hooks, smoke(joined.folder()), port, subject.log("smoke-" + id)));
        if (last) {
            steps.addAll(ofAllIntegrations(joined, hooks));
        }
        return steps;
    }

    private List<Step> ofAllIntegrations(JoinedCheckout joined, IntegrationHooks hooks) {
        List<Step> steps = new ArrayList<>();
        if (Files.exists(joined.folder().resolve(REGISTRY))) {
            steps.add(new PytestStep(
                    "tests: integration registry",
                    List.of(REGISTRY, "--ignore=" + REGISTRY + "/test_external_dependencies.py"),
                    joined,
                    hooks,
                    subject.junit("registry"),
                    subject.log("tests-registry")));
        }
        steps.add(new PytestStep(
                "tests: public modules",
                List.of(MODULES, "-k", "public_modules"),
                joined,
                hooks,
                subject.junit("modules"),
                subject.log("tests-modules")));
        return steps;
    }

    private static Path smoke(Path folder) throws IOException {
        Path script = folder.resolveSibling("smoke.py");
        try (InputStream resource = Objects.requireNonNull(TestSteps.class.getResourceAsStream("smoke.py"))) {
            Files.write(script, resource.readAllBytes());
        }
        return script;
    }

    @Override
    public void close() {
        agent.ifPresent(TestAgent::close);
    }
}
