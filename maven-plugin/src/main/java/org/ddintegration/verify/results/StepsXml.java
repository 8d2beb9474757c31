package org.ddintegration.verify.results;

import java.util.List;
import org.ddintegration.junit.TestCaseXml;
import org.ddintegration.junit.TestSuiteXml;

/** The steps as test cases, in the XML that continuous integration servers read. */
record StepsXml(String name, List<StepResult> results) {
    String text() {
        return new TestSuiteXml(
                        "dd:verify " + name,
                        results.stream().map(StepsXml::test).toList())
                .text();
    }

    private static TestCaseXml test(StepResult result) {
        return switch (result.outcome()) {
            case PASSED -> test(result, TestCaseXml.Outcome.PASSED, "");
            case FAILED -> test(result, TestCaseXml.Outcome.FAILED, result.remedy());
            case NOT_RUN -> test(result, TestCaseXml.Outcome.SKIPPED, result.said());
        };
    }

    private static TestCaseXml test(StepResult result, TestCaseXml.Outcome outcome, String message) {
        return new TestCaseXml(result.step(), result.time(), outcome, message, result.said());
    }
}
