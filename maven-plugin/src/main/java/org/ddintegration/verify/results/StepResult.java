package org.ddintegration.verify.results;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * What came of a step.
 *
 * @param step what was done, in a few words
 * @param said what it found: counts, or the reason why it failed or was not run
 * @param remedy the generated file and the descriptor's key to look at; empty unless it failed
 * @param log what the programs printed
 */
public record StepResult(String step, Outcome outcome, Duration time, String said, String remedy, Optional<Path> log) {
    /** How a step ended; one that this machine cannot take is never silently green. */
    public enum Outcome {
        PASSED,
        FAILED,
        NOT_RUN
    }

    public static StepResult passed(String step, Duration time, String said, Path log) {
        return new StepResult(step, Outcome.PASSED, time, said, "", Optional.of(log));
    }

    public static StepResult failed(String step, Duration time, String said, String remedy, Path log) {
        return new StepResult(step, Outcome.FAILED, time, said, remedy, Optional.of(log));
    }

    public static StepResult notRun(String step, String reason) {
        return new StepResult(step, Outcome.NOT_RUN, Duration.ZERO, reason, "", Optional.empty());
    }
}
