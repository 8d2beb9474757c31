package org.ddintegration.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.ddintegration.it.maven.MavenProcess;
import org.ddintegration.it.process.Command;
import org.ddintegration.it.process.Outcome;
import org.ddintegration.it.trace.TraceTree;
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

    @Test
    void lockFilesAreMadeByRiotAndComeAndGoWithTheIntegration() {
        Cell cell = new Cell("greenstalk", new TraceTree("4.6.0"));
        Generated generated = Generated.with(
                Settings.maven(), cell, Settings.work().resolve("riot").resolve("locks"));
        Run.succeeds(generated.first());

        Outcome locked = goal(generated, "dd:integration").with("-Ddd.lock").run();

        Run.succeeds(locked);
        assertThat(locked.output())
                .containsPattern("create +\\.riot/requirements/[0-9a-f]{6,}\\.txt")
                .doesNotContain("-Ddd.lock makes them");
        Run.succeeds(goal(generated, "dd:check").run());
        assertThat(goal(generated, "dd:integration").run().output()).doesNotContain("create ");
        Run.succeeds(goal(generated, "dd:remove").run());
        assertThat(generated.target().status()).isEmpty();
    }

    private static Command goal(Generated generated, String goal) {
        return MavenProcess.in(generated.workspace().folder())
                .with("--batch-mode", goal, "-Dname=greenstalk")
                .with("-Ddd.target=" + generated.target().folder());
    }
}
