package org.ddintegration.junit;

import java.time.Duration;

/**
 * One test.
 *
 * @param message of a failure or of a test that was left out
 * @param text of a failure
 */
public record TestCaseXml(String name, Duration time, Outcome outcome, String message, String text) {
    /** How it ended. */
    public enum Outcome {
        PASSED,
        FAILED,
        SKIPPED
    }
}
