package org.ddintegration.drift;

import java.time.Duration;
import org.ddintegration.junit.TestCaseXml;
import org.ddintegration.junit.TestCaseXml.Outcome;
import org.ddintegration.junit.TestSuiteXml;

/** A test for each path that is wrapped, which fails when it is broken. */
public final class DriftXml {
    private DriftXml() {}

    public static String of(IntegrationDrift drift) {
        return new TestSuiteXml(
                        "dd:drift " + drift.name(),
                        drift.hooks().stream().map(DriftXml::test).toList())
                .text();
    }

    private static TestCaseXml test(HookDrift hook) {
        Outcome outcome =
                hook.fate().isBreakage() ? Outcome.FAILED : hook.fate() == Fate.KEPT ? Outcome.PASSED : Outcome.SKIPPED;
        return new TestCaseXml(
                hook.path().toString(),
                Duration.ZERO,
                outcome,
                hook.said(),
                hook.path() + " " + hook.said()
                        + (hook.handler().isEmpty() ? "" : "; its handler is " + hook.handler()));
    }
}
