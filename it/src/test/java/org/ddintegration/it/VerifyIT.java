package org.ddintegration.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.ddintegration.it.maven.MavenProcess;
import org.ddintegration.it.process.Outcome;
import org.ddintegration.it.process.Snapshot;
import org.ddintegration.it.trace.TraceTree;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What was generated, proven by the goal itself in environments of its own. */
@TestMethodOrder(OrderAnnotation.class)
class VerifyIT {
    private static Generated generated;

    @BeforeAll
    static void generate() {
        Cell cell = new Cell("greenstalk", new TraceTree("4.6.0"));
        generated = Generated.with(Settings.maven(), cell, Settings.work().resolve("verify"));
        Run.succeeds(generated.first());
        SharedEnvironments.in(generated.workspace());
    }

    @Test
    @Order(1)
    void passesAndChangesNothingInTheTarget() {
        Snapshot before = Snapshot.of(generated.target().folder());

        Outcome outcome = verify();

        Run.succeeds(outcome);
        assertThat(outcome.output())
                .containsPattern(
                        "passed +\\S+ s +tests: Python 3\\.\\d+, greenstalk~=\\S+ +\\d+ passed, \\d+ expected fail")
                .containsPattern("passed +\\S+ s +ddtrace-run: Python 3\\.\\d+, greenstalk==\\S+")
                .containsPattern("passed +\\S+ s +types: mypy")
                .contains("not run            suite coverage");
        assertThat(Snapshot.of(generated.target().folder())).isEqualTo(before);
        assertThat(results("verify.json")).exists();
        assertThat(results("junit/steps.xml")).exists();
    }

    @Test
    @Order(2)
    void saysThatNothingHasChangedSince() {
        Outcome outcome = verify();

        Run.succeeds(outcome);
        assertThat(outcome.output()).contains("Nothing has changed since this passed");
    }

    private static Outcome verify() {
        return MavenProcess.by(Settings.maven(), generated.workspace().folder())
                .with("--batch-mode", "dd:verify", "-Dname=greenstalk")
                .with("-Ddd.target=" + generated.target().folder())
                .run();
    }

    private static Path results(String name) {
        return generated.workspace().folder().resolve(".dd/greenstalk/verify").resolve(name);
    }
}
