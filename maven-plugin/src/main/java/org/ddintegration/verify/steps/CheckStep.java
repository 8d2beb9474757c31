package org.ddintegration.verify.steps;

import java.nio.file.Path;
import java.util.Optional;
import org.ddintegration.process.Program;
import org.ddintegration.process.ProgramLog;
import org.ddintegration.verify.environments.VirtualEnvironment;
import org.ddintegration.verify.results.StepResult;

/**
 * Runs a check of the target's own on a copy of the target, with the linters that the target pins.
 *
 * @param cache where mypy keeps what it knows of unchanged files for the next time
 */
record CheckStep(TargetCheck check, IntegrationFiles files, Path copy, VirtualEnvironment linters, Path cache, Path log)
        implements Step {
    @Override
    public String name() {
        return check.name();
    }

    @Override
    public StepResult run() {
        Optional<String> missing = check.missing(copy);
        if (missing.isPresent()) {
            return StepResult.notRun(name(), "the target has no " + missing.get());
        }
        if (!check.tool().isEmpty() && !linters.has(check.tool())) {
            return StepResult.notRun(name(), "the target pins no " + check.tool());
        }
        Path program = check.tool().isEmpty() ? linters.python() : linters.tool(check.tool());
        Program.Ended ended = Program.of(program)
                .in(copy)
                .with(check.arguments().apply(files).toArray())
                .set("PYTHONDONTWRITEBYTECODE", 1)
                .set("MYPY_CACHE_DIR", cache)
                .set("COLUMNS", 300)
                .run(log);
        return ended.well()
                ? StepResult.passed(name(), ended.time(), "", log)
                : StepResult.failed(
                        name(), ended.time(), ProgramLog.excerpt(log), "descriptor: " + check.looksAt(), log);
    }
}
