package org.ddintegration.verify.steps;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ddintegration.process.ProgramLog;
import org.ddintegration.verify.environments.Environments;
import org.ddintegration.verify.environments.JoinedCheckout;
import org.ddintegration.verify.environments.Matrix;
import org.ddintegration.verify.environments.PinnedRiot;
import org.ddintegration.verify.environments.VirtualEnvironment;
import org.ddintegration.verify.environments.WheelFit;
import org.ddintegration.verify.results.StepResult;
import org.ddintegration.verify.scope.VerificationScope;

/**
 * The integration's environments of the riotfile, through the riot that the target pins. Riot's base environment, into
 * which it would build ddtrace, and the one that its programs run with import ddtrace from a joined checkout instead.
 *
 * @param ddtraceWheel version of the wheel whose compiled modules the target runs with
 */
record RiotSteps(VerificationScope subject, Environments environments, int agentPort, String ddtraceWheel) {
    /**
     * One step for each Python of the cells.
     *
     * @param results takes what is known before any step has run
     */
    List<Step> prepare(List<Matrix.Cell> cells, List<StepResult> results) throws IOException {
        Path log = subject.log("environment-riot");
        Optional<VirtualEnvironment> riot = new PinnedRiot(subject.target(), environments).make(log);
        if (riot.isEmpty()) {
            results.add(StepResult.notRun("riot", "it cannot be installed; see " + log));
            return List.of();
        }
        List<Step> steps = new ArrayList<>();
        Set<String> done = new TreeSet<>();
        for (Matrix.Cell cell : cells) {
            if (done.add(cell.python().minorVersion())) {
                step(cell, riot.get(), results).ifPresent(steps::add);
            }
        }
        return steps;
    }

    private Optional<Step> step(Matrix.Cell cell, VirtualEnvironment riot, List<StepResult> results)
            throws IOException {
        String python = cell.python().minorVersion();
        String name = "riot: Python " + python;
        Path log = subject.log("environment-riot-" + python);
        Optional<VirtualEnvironment> ddtrace =
                environments.with("ddtrace alone, Python " + python, cell.python(), Matrix.ddtrace(ddtraceWheel), log);
        if (ddtrace.isEmpty()) {
            results.add(StepResult.failed(name, Duration.ZERO, ProgramLog.excerpt(log), "library.python", log));
            return Optional.empty();
        }
        JoinedCheckout joined = JoinedCheckout.make(
                        subject.target().root(), subject.run("riot-" + python), ddtrace.get())
                .reportingTo(agentPort);
        Optional<String> misfit =
                WheelFit.misfit(joined, subject.layout().version(), ddtraceWheel, subject.log("import-riot-" + python));
        if (misfit.isPresent()) {
            results.add(StepResult.notRun(name, misfit.get()));
            return Optional.empty();
        }
        Path own = Files.createDirectories(subject.folder().resolve("riot"));
        String base = "venv_py" + cell.python().version().replace(".", "");
        for (String venv : List.of(base, base + "_deps")) {
            Environments.withPip(cell.python(), own.resolve(venv), log)
                    .imports(joined.folder(), ddtrace.get().sitePackages());
        }
        IntegrationHooks hooks = new IntegrationHooks(subject.descriptor(), subject.places());
        return Optional.of(
                new RiotStep(name, joined.folder(), cell.python(), own, riot, hooks, subject.log("riot-" + python)));
    }
}
