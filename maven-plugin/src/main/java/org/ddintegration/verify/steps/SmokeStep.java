package org.ddintegration.verify.steps;

import java.nio.file.Path;
import org.ddintegration.process.Program;
import org.ddintegration.process.ProgramLog;
import org.ddintegration.verify.environments.JoinedCheckout;
import org.ddintegration.verify.environments.Matrix;
import org.ddintegration.verify.results.StepResult;

/**
 * Imports the library under {@code ddtrace-run}: every hook point must be wrapped then, and be the original again after
 * {@code unpatch()}; and without ddtrace a patch that is taken back must leave everything as it was.
 */
record SmokeStep(
        Matrix.Cell cell,
        JoinedCheckout checkout,
        IntegrationHooks integration,
        VersionAdvice versions,
        Path script,
        int agentPort,
        Path log)
        implements Step {
    @Override
    public StepResult run() {
        Path python = checkout.environment().python();
        Program.Ended patched = take(
                checkout.program(checkout.environment().tool("ddtrace-run")).with(python), "patched", log);
        if (!patched.well()) {
            return failed(patched, log);
        }
        Path plainLog = log.resolveSibling("plain-" + log.getFileName());
        Program.Ended plain = take(checkout.program(python), "plain", plainLog);
        return plain.well()
                ? StepResult.passed(name(), patched.time().plus(plain.time()), "", log)
                : failed(plain, plainLog);
    }

    @Override
    public String name() {
        return "ddtrace-run: " + cell;
    }

    private StepResult failed(Program.Ended ended, Path said) {
        return StepResult.failed(
                name(),
                ended.time(),
                ProgramLog.excerpt(said),
                integration.remedy(ProgramLog.text(said)) + versions.on(cell),
                said);
    }

    private Program.Ended take(Program program, String mode, Path said) {
        return program.with(script, mode, integration.json())
                .set("DD_TRACE_AGENT_URL", "http://127.0.0.1:" + agentPort)
                .set("DD_INSTRUMENTATION_TELEMETRY_ENABLED", "false")
                .set("DD_REMOTE_CONFIGURATION_ENABLED", "false")
                .set(integration.descriptor().switchVariable(), "true")
                .run(said);
    }
}
