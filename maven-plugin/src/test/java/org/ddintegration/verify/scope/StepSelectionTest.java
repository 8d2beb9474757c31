package org.ddintegration.verify.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.ddintegration.ProblemException;
import org.ddintegration.python.PythonInterpreter;
import org.junit.jupiter.api.Test;

class StepSelectionTest {
    private static final List<String> SUPPORTED = List.of("3.9", "3.10", "3.11", "3.12", "3.13", "3.14");

    private static final List<PythonInterpreter> USABLE =
            List.of(python("3.9"), python("3.11"), python("3.12"), python("3.13"));

    private static PythonInterpreter python(String version) {
        return new PythonInterpreter(Path.of("python" + version), version + ".1");
    }

    @Test
    void stepsAreChosenByTheirWords() {
        assertThat(StepSelection.steps("tests, lint")).containsExactly(StepKind.TESTS, StepKind.LINT);
    }

    @Test
    void aMistypedStepIsToldFromThoseThatThereAre() {
        assertThatThrownBy(() -> StepSelection.steps("tests,lnit"))
                .isInstanceOf(ProblemException.class)
                .hasMessageStartingWith("dd.verify.steps: 'lnit': must be one of target, tests, smoke, ")
                .hasMessageEndingWith("; write lint");
    }

    @Test
    void theEndsAreTheOldestAndTheNewestThatTheMachineHas() {
        PythonChoice ends = PythonChoice.parse("ends");

        assertThat(ends.among(USABLE))
                .extracting(PythonInterpreter::minorVersion)
                .containsExactly("3.9", "3.13");
        assertThat(ends.missing(SUPPORTED, USABLE)).containsExactly("3.14");
    }

    @Test
    void allAreAllThatTheMachineHasAndTheOthersAreNamed() {
        PythonChoice all = PythonChoice.parse("all");

        assertThat(all.among(USABLE)).isEqualTo(USABLE);
        assertThat(all.missing(SUPPORTED, USABLE)).containsExactly("3.10", "3.14");
    }

    @Test
    void statedVersionsAreTakenAndThoseThatCannotBeAreNamed() {
        PythonChoice these = PythonChoice.parse("3.11, 3.8");

        assertThat(these.among(USABLE))
                .extracting(PythonInterpreter::minorVersion)
                .containsExactly("3.11");
        assertThat(these.missing(SUPPORTED, USABLE)).containsExactly("3.8");
    }

    @Test
    void whatIsNoPythonIsRefused() {
        assertThatThrownBy(() -> PythonChoice.parse("3.9,newest"))
                .hasMessageStartingWith("dd.verify.pythons: '3.9,newest': must be ends, all, or Python versions");
    }
}
