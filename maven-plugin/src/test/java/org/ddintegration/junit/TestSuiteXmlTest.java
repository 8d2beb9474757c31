package org.ddintegration.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.ddintegration.junit.TestCaseXml.Outcome;
import org.junit.jupiter.api.Test;

class TestSuiteXmlTest {
    @Test
    void countsAndEscapesWhatItHolds() {
        TestSuiteXml suite = new TestSuiteXml(
                "beans",
                List.of(
                        new TestCaseXml("a <b>", Duration.ofMillis(1500), Outcome.PASSED, "", ""),
                        new TestCaseXml("c", Duration.ZERO, Outcome.FAILED, "look & see", "it \u0001 broke"),
                        new TestCaseXml("d", Duration.ZERO, Outcome.SKIPPED, "not read", "")));

        assertThat(suite.text())
                .isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                        + "<testsuite name=\"beans\" tests=\"3\" failures=\"1\" skipped=\"1\">"
                        + "<testcase name=\"a &lt;b&gt;\" time=\"1.500\"></testcase>"
                        + "<testcase name=\"c\" time=\"0.000\">"
                        + "<failure message=\"look &amp; see\">it ? broke</failure></testcase>"
                        + "<testcase name=\"d\" time=\"0.000\"><skipped message=\"not read\"/></testcase>"
                        + "</testsuite>\n");
    }
}
