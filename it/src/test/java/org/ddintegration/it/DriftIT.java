package org.ddintegration.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ddintegration.it.process.Outcome;
import org.junit.jupiter.api.Test;

/** An integration of a real tree meets a later version of its library; both versions are directories, and no network is used. */
class DriftIT {
    private static final Path PROJECT = Settings.projects().resolve("drifted");

    private static Outcome drift(Run run, String from, String to) {
        return run.workspace()
                .maven()
                .with(
                        "dd:drift",
                        "-Dname=jinja2",
                        "-Ddd.from=" + PROJECT.resolve(from),
                        "-Ddd.to=" + PROJECT.resolve(to))
                .run();
    }

    private static String said(Outcome outcome) {
        return outcome.output()
                .lines()
                .filter(line -> line.matches("\\[\\w+] (jinja2:|  |The report).*"))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    @Test
    void aBreakageFailsTheBuildWithoutAStackTraceAndIsReported() throws IOException {
        Run run = Run.in("drift");

        Outcome outcome = drift(run, "before", "after");

        assertThat(outcome.exitCode()).isNotZero();
        assertThat(outcome.output())
                .contains("2 hook points are broken in the newer version")
                .doesNotContain("Exception in", "\tat ");
        Path state = run.workspace().folder().resolve(".dd/jinja2");
        Map<String, String> texts = new TreeMap<>();
        texts.put("console.txt", said(outcome));
        texts.put("drift.json", Files.readString(state.resolve("drift.json")));
        texts.put("drift.xml", Files.readString(state.resolve("drift.xml")));
        new Golden(PROJECT.resolve("expected")).assertSame(texts);
        assertThat(state.resolve("drift.html")).content().contains("jinja2.environment:Template.generate_pieces");
        assertThat(run.target().status()).isEmpty();
    }

    @Test
    void nothingIsBrokenInTheSameVersion() {
        Outcome outcome = drift(Run.in("drift-same"), "before", "before");

        Run.succeeds(outcome);
        assertThat(outcome.output()).contains("4 hook points, none broken");
    }
}
