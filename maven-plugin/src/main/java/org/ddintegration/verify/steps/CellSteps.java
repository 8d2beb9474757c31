package org.ddintegration.verify.steps;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ddintegration.Console;
import org.ddintegration.process.ProgramLog;
import org.ddintegration.verify.environments.Environments;
import org.ddintegration.verify.environments.JoinedCheckout;
import org.ddintegration.verify.environments.Matrix;
import org.ddintegration.verify.environments.VirtualEnvironment;
import org.ddintegration.verify.environments.WheelFit;
import org.ddintegration.verify.results.StepResult;
import org.ddintegration.verify.results.VerifyResults;
import org.ddintegration.verify.scope.StepKind;
import org.ddintegration.verify.scope.VerificationScope;

/**
 * The generated tests and a smoke run in one environment, and the target's tests that look at all integrations.
 *
 * @param ddtraceWheel version of the wheel whose compiled modules the target runs with
 */
record CellSteps(
        VerificationScope subject,
        Environments environments,
        VersionAdvice versions,
        Console console,
        int agentPort,
        String ddtraceWheel) {
    private static final String REGISTRY = "tests/contrib/integration_registry";
    private static final String MODULES = "tests/internal/test_module.py";

    /**
     * @param forAll with the tests that look at all integrations
     * @param results takes what is known before any step has run
     */
    List<Step> prepare(Matrix.Cell cell, boolean forAll, List<StepResult> results) throws IOException {
        Path log = subject.log("environment-" + cell.id());
        Optional<VirtualEnvironment> wheel =
                environments.with(cell.toString(), cell.python(), cell.requirements(), log);
        if (wheel.isEmpty()) {
            results.add(StepResult.failed(
                    "environment: " + cell,
                    Duration.ZERO,
                    ProgramLog.excerpt(log),
                    "descriptor: tests.versions, library.versions, library.python" + versions.on(cell),
                    log));
            return List.of();
        }
        JoinedCheckout joined = JoinedCheckout.make(subject.target().root(), subject.run(cell.id()), wheel.get())
                .reportingTo(agentPort);
        Optional<String> misfit =
                WheelFit.misfit(joined, subject.layout().version(), ddtraceWheel, subject.log("import-" + cell.id()));
        if (misfit.isPresent()) {
            results.add(StepResult.notRun("tests: " + cell, misfit.get()));
            return List.of();
        }
        PytestStep.bringPlugin(joined);
        IntegrationHooks hooks = new IntegrationHooks(subject.descriptor(), subject.places());
        List<Step> steps = new ArrayList<>();
        if (subject.wanted().has(StepKind.TESTS)) {
            String tests = tests(results);
            if (Files.exists(joined.folder().resolve(tests))) {
                steps.add(pytest("tests: " + cell, List.of(tests), joined, hooks, cell.id()));
            }
        }
        if (subject.wanted().has(StepKind.SMOKE)) {
            Path said = subject.log("smoke-" + cell.id());
            steps.add(new SmokeStep(
                    cell,
                    joined,
                    hooks,
                    versions,
                    OwnScript.write("smoke.py", joined.folder().getParent()),
                    agentPort,
                    said));
        }
        if (forAll) {
            steps.addAll(ofAllIntegrations(joined, hooks));
        }
        return steps;
    }

    /** All of the integration's; of hand-written ones those that need no server, where the others need one. */
    private String tests(List<StepResult> results) {
        String name = subject.descriptor().name();
        String all = "tests/contrib/" + name;
        if (!subject.descriptor().tracing().isKept()
                || subject.descriptor().testing().services().isEmpty()) {
            return all;
        }
        StepResult left =
                StepResult.notRun("tests that need servers", "written by hand; only those of patching are run");
        if (!results.contains(left)) {
            results.add(left);
        }
        return all + "/test_" + name + "_patch.py";
    }

    private List<Step> ofAllIntegrations(JoinedCheckout joined, IntegrationHooks hooks) {
        List<Step> steps = new ArrayList<>();
        if (subject.wanted().has(StepKind.REGISTRY)
                && Files.exists(joined.folder().resolve(REGISTRY))) {
            List<String> tests = List.of(REGISTRY, "--ignore=" + REGISTRY + "/test_external_dependencies.py");
            steps.add(pytest(VerifyResults.REGISTRY, tests, joined, hooks, "registry"));
        }
        if (subject.wanted().has(StepKind.MODULES)) {
            List<String> tests = List.of(MODULES, "-k", "public_modules");
            steps.add(pytest(VerifyResults.MODULES, tests, joined, hooks, "modules"));
        }
        return steps;
    }

    private PytestStep pytest(
            String name, List<String> tests, JoinedCheckout joined, IntegrationHooks hooks, String id) {
        return new PytestStep(
                name, tests, joined, hooks, variables(), console, subject.junit(id), subject.log("tests-" + id));
    }

    /** Hand-written tests find the test agent as they do in the target's own pipeline. */
    private Map<String, String> variables() {
        return subject.descriptor().tracing().isKept()
                ? Map.of("DD_TRACE_AGENT_URL", "http://localhost:" + agentPort)
                : Map.of();
    }
}
