package org.ddintegration.verify.steps;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.ddintegration.process.Program;
import org.ddintegration.process.ProgramLog;
import org.ddintegration.python.PythonInterpreter;
import org.ddintegration.verify.environments.VirtualEnvironment;
import org.ddintegration.verify.results.StepResult;

/**
 * Runs the integration's environments of the riotfile that are for one Python.
 *
 * @param environments folder in which riot keeps them, its base environment among them
 * @param riot environment that has it
 */
record RiotStep(
        String name,
        Path checkout,
        PythonInterpreter python,
        Path environments,
        VirtualEnvironment riot,
        IntegrationHooks integration,
        Path log)
        implements Step {
    /** Pytest's last line. */
    private static final Pattern PASSED = Pattern.compile("(?m)^=*\\s*(?:\\d+ \\w+, )*(\\d+) passed\\b.* in [\\d.]+s");

    @Override
    public StepResult run() {
        String path = python.executable().getParent() + File.pathSeparator + riot.path();
        Program.Ended ended = Program.of(riot.tool("riot"))
                .in(checkout)
                .with("run", "--skip-base-install", "--python", python.minorVersion(), "--pass-env")
                .with("^" + integration.descriptor().name() + "$", "--", "-q", PytestStep.NO_COVERAGE)
                .set("PATH", path)
                .without("PYTHONPATH")
                .set("RIOT_ENV_BASE_PATH", environments)
                .without("CI")
                .run(log);
        String passed = passed(ProgramLog.text(log));
        return ended.well() && !passed.isEmpty()
                ? StepResult.passed(name, ended.time(), passed, log)
                : StepResult.failed(
                        name, ended.time(), ProgramLog.excerpt(log), integration.remedy(ProgramLog.text(log)), log);
    }

    /** How many tests passed in how many environments; empty when none did. */
    static String passed(String said) {
        List<Integer> runs = PASSED.matcher(said)
                .results()
                .map(run -> Integer.valueOf(run.group(1)))
                .toList();
        int sum = runs.stream().mapToInt(Integer::intValue).sum();
        return sum == 0 ? "" : sum + " passed in " + runs.size() + " environment" + (runs.size() == 1 ? "" : "s");
    }
}
