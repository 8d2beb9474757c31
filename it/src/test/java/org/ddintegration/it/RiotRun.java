package org.ddintegration.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.ddintegration.it.process.Outcome;
import org.junit.jupiter.api.Test;

/** Riot makes environments of its own, which takes minutes, so that only {@code -Dit.test=RiotRun} runs it. */
class RiotRun {
    @Test
    void riotRunsTheTestsInTheEnvironmentsOfTheRiotfile() {
        Outcome outcome = new VerifiedCell("greenstalk", "4.6.0").run("-Ddd.verify.riot", "-Ddd.verify.steps=riot");

        Run.succeeds(outcome);
        assertThat(outcome.output())
                .containsPattern("passed +\\S+ s +riot: Python 3\\.\\d+ +\\d+ passed in \\d+ environments");
    }
}
