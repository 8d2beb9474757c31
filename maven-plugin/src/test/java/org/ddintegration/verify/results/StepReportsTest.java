package org.ddintegration.verify.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StepReportsTest {
    private static final StepResult PASSED =
            StepResult.passed("lint: ruff", Duration.ofMillis(1234), "", Path.of("ruff.log"));
    private static final StepResult FAILED = StepResult.failed(
            "tests: Python 3.9",
            Duration.ofSeconds(12),
            "1 passed, 1 failed\ntest_a: a < b\u0007",
            "patch.py",
            Path.of("t.log"));
    private static final StepResult NOT_RUN = StepResult.notRun("suite coverage", "the target has no .gitignore");

    @Test
    void sayAPassedStepInOneLineWithItsTime() {
        assertThat(VerifyLines.of(PASSED)).containsExactly("passed      1.2 s  lint: ruff");
    }

    @Test
    void sayWhyAStepWasNotRun() {
        assertThat(VerifyLines.of(NOT_RUN))
                .singleElement()
                .asString()
                .startsWith("not run            suite coverage")
                .endsWith("the target has no .gitignore");
    }

    @Test
    void sayWhereToLookWhenAStepFailed() {
        assertThat(VerifyLines.of(FAILED))
                .containsExactly(
                        "FAILED     12.0 s  tests: Python 3.9",
                        "    1 passed, 1 failed",
                        "    test_a: a < b\u0007",
                        "    look at patch.py",
                        "    log: t.log");
    }

    @Test
    void areWellFormedAsXmlWhateverAProgramPrinted() {
        assertThat(new StepsXml("acme", List.of(PASSED, FAILED, NOT_RUN)).text())
                .contains("tests=\"3\" failures=\"1\" skipped=\"1\"")
                .contains("<failure message=\"patch.py\">1 passed, 1 failed\ntest_a: a &lt; b?</failure>")
                .contains("<skipped message=\"the target has no .gitignore\"/>");
    }

    @Test
    void keepTheLogOfAPassedStep() {
        assertThat(PASSED.log()).isEqualTo(Optional.of(Path.of("ruff.log")));
    }
}
