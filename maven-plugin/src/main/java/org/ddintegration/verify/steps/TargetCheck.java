package org.ddintegration.verify.steps;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ddintegration.verify.scope.StepKind;

/**
 * A check of the target's own.
 *
 * @param kind by which it is chosen
 * @param name what it is called in the report
 * @param needs files of the target without which it cannot run, or does not apply
 * @param tool program of the linters' environment that it needs; empty for Python itself
 * @param arguments command line after the environment's Python, or after the tool
 * @param looksAt descriptor keys that what it finds comes from
 */
record TargetCheck(
        StepKind kind,
        String name,
        List<String> needs,
        String tool,
        Function<IntegrationFiles, List<String>> arguments,
        String looksAt) {
    /** The first file that it needs and the target does not have. */
    Optional<String> missing(Path target) {
        return needs.stream()
                .filter(path -> !Files.exists(target.resolve(path)))
                .findFirst();
    }
}
