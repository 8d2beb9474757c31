package org.ddintegration.verify.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestCountsTest {
    @TempDir
    Path folder;

    @Test
    void tellsExpectedFailuresFromSkippedTests() throws IOException {
        TestCounts counts = of("""
                <testsuites><testsuite name="pytest">
                  <testcase name="test_a"/>
                  <testcase name="test_b"><skipped type="pytest.xfail" message="to be written"/></testcase>
                  <testcase name="test_c"><skipped type="pytest.skip" message="needs a server"/></testcase>
                </testsuite></testsuites>
                """);

        assertThat(counts.text()).isEqualTo("1 passed, 1 expected failure, 1 skipped");
        assertThat(counts.failed()).isZero();
    }

    @Test
    void saysWhichTestFailedFirstAndWhatItSaidLast() throws IOException {
        TestCounts counts = of("""
                <testsuite>
                  <testcase name="test_a"><failure message="AssertionError: assert None is 1&#10; +  &#10; where x">trace</failure></testcase>
                  <testcase name="test_b"><error message="boom"/></testcase>
                </testsuite>
                """);

        assertThat(counts.text()).isEqualTo("0 passed, 2 failed");
        assertThat(counts.firstFailure()).isEqualTo("test_a:\nAssertionError: assert None is 1\nwhere x");
    }

    @Test
    void areNoneWhenTheTestsDidNotStart() {
        assertThat(TestCounts.of(folder.resolve("missing.xml")).total()).isZero();
    }

    @Test
    void areNoneWhenTheFileIsCutOff() throws IOException {
        assertThat(of("<testsuite><testcase").total()).isZero();
    }

    private TestCounts of(String xml) throws IOException {
        return TestCounts.of(Files.writeString(folder.resolve("junit.xml"), xml));
    }
}
