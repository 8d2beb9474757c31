package org.ddintegration.verify.steps;

import static org.ddintegration.verify.scope.StepKind.MODULES;
import static org.ddintegration.verify.scope.StepKind.REGISTRY;
import static org.ddintegration.verify.scope.StepKind.RIOT;
import static org.ddintegration.verify.scope.StepKind.SMOKE;
import static org.ddintegration.verify.scope.StepKind.TESTS;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.ddintegration.Console;
import org.ddintegration.python.PythonInterpreter;
import org.ddintegration.source.index.PackageIndex;
import org.ddintegration.verify.environments.Environments;
import org.ddintegration.verify.environments.Matrix;
import org.ddintegration.verify.environments.VirtualEnvironment;
import org.ddintegration.verify.environments.WheelVersion;
import org.ddintegration.verify.results.StepResult;
import org.ddintegration.verify.scope.PythonChoice;
import org.ddintegration.verify.scope.VerificationScope;

/** The steps that run in environments with ddtrace, beside the test agent that they report to. */
public final class TestSteps implements AutoCloseable {
    private final VerificationScope subject;
    private final PackageIndex index;
    private final Environments environments;
    private final Console console;
    private final TestAgent agent = new TestAgent();
    private final FutureTask<Boolean> agentStart = new FutureTask<>(this::startAgent);

    public TestSteps(VerificationScope subject, PackageIndex index, Environments environments, Console console) {
        this.subject = subject;
        this.index = index;
        this.environments = environments;
        this.console = console;
    }

    /**
     * One for each environment.
     *
     * @param results takes what is known already
     */
    public List<StepSource> sources(List<StepResult> results) {
        if (!subject.wanted().has(TESTS, SMOKE, REGISTRY, MODULES, RIOT)) {
            return List.of();
        }
        Matrix matrix = new Matrix(subject.descriptor(), subject.layout(), index);
        List<PythonInterpreter> pythons = pythons(matrix, results);
        if (pythons.isEmpty()) {
            results.add(StepResult.notRun("tests", "this machine has no Python that the integration supports"));
            return List.of();
        }
        new Thread(agentStart, "test agent").start();
        String wheel = wheel();
        List<Matrix.Cell> cells = matrix.cells(pythons, wheel);
        VersionAdvice versions = new VersionAdvice(subject, index, environments);
        List<StepSource> sources =
                sources(cells, new CellSteps(subject, environments, versions, console, agent.port(), wheel));
        if (subject.wanted().has(RIOT)) {
            RiotSteps riot = new RiotSteps(subject, environments, agent.port(), wheel);
            sources.add(besideAgent("riot", known -> riot.prepare(cells, known)));
        }
        return sources;
    }

    private boolean startAgent() {
        Optional<VirtualEnvironment> tools = environments.with(
                "the test agent",
                PythonInterpreter.newestInstalled(),
                List.of("ddapm-test-agent"),
                subject.log("environment-agent"));
        Optional<Path> snapshots = Optional.of(subject.target().root().resolve("tests/snapshots"))
                .filter(folder -> subject.descriptor().tracing().isKept());
        tools.ifPresent(installed -> agent.start(installed, snapshots, subject.log("agent")));
        return tools.isPresent();
    }

    /** Steps whose programs report to the test agent, which starts while they are prepared. */
    private StepSource besideAgent(String what, StepSource source) {
        return results -> {
            List<Step> steps = source.prepare(results);
            if (steps.isEmpty()) {
                return steps;
            }
            if (!isAgentInstalled()) {
                results.add(StepResult.notRun(
                        what, "the test agent cannot be installed; see " + subject.log("environment-agent")));
                return List.of();
            }
            agent.await();
            return steps;
        };
    }

    private boolean isAgentInstalled() {
        try {
            return agentStart.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the test agent starts", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the test agent cannot be started; see " + subject.log("agent"), e);
        }
    }

    private List<PythonInterpreter> pythons(Matrix matrix, List<StepResult> results) {
        List<PythonInterpreter> usable = matrix.usable();
        PythonChoice choice = subject.wanted().pythons();
        for (String version : choice.missing(matrix.supported(), usable)) {
            results.add(StepResult.notRun(
                    "tests: Python " + version,
                    matrix.supported().contains(version)
                            ? "this machine has no Python " + version
                            : "the integration does not support it"));
        }
        return choice.among(usable);
    }

    private String wheel() {
        String target = subject.layout().version();
        String wheel = WheelVersion.of(target, index);
        if (!wheel.equals(target)) {
            console.info("ddtrace " + target + " has no wheel; its Python files run with the compiled modules of "
                    + wheel + ", the nearest; where an import from these fails, they do not fit");
        }
        return wheel;
    }

    private List<StepSource> sources(List<Matrix.Cell> cells, CellSteps of) {
        List<StepSource> sources = new ArrayList<>();
        Matrix.Cell last = cells.get(cells.size() - 1);
        for (Matrix.Cell cell : cells) {
            boolean forAll = cell.equals(last) && subject.wanted().has(REGISTRY, MODULES);
            if (forAll || subject.wanted().has(TESTS, SMOKE)) {
                sources.add(besideAgent("tests: " + cell, results -> of.prepare(cell, forAll, results)));
            }
        }
        return sources;
    }

    @Override
    public void close() {
        agentStart.cancel(true);
        agent.close();
    }
}
