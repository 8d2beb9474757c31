package org.ddintegration.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ddintegration.it.maven.MavenProcess;
import org.ddintegration.it.process.Outcome;
import org.ddintegration.it.trace.TraceTree;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Defects that {@code dd:check} finds without running anything, each alone in an integration that is otherwise right. */
class SeededDefectsIT {
    private static Generated generated;

    @BeforeAll
    static void generate() {
        Cell cell = new Cell("greenstalk", new TraceTree("4.6.0"));
        generated = Generated.with(Settings.maven(), cell, Settings.work().resolve("seeded"));
        Run.succeeds(generated.first());
        Run.succeeds(check());
    }

    @Test
    void findsAMissingRegistration() throws IOException {
        assertThat(seeded(target("ddtrace/_monkey.py"), "    \"greenstalk\": True,\n", ""))
                .containsPattern("ddtrace/_monkey\\.py: .*greenstalk.*: deleted by hand");
    }

    @Test
    void findsAMissingSectionOfTheDocs() throws IOException {
        String section =
                ".. _greenstalk:\n\nGreenstalk\n^^^^^^^^^^\n.. automodule:: ddtrace.contrib.internal.greenstalk\n\n\n";
        assertThat(seeded(target("docs/integrations.rst"), section, ""))
                .contains("docs/integrations.rst: section greenstalk: deleted by hand");
    }

    @Test
    void findsAVersionRangeThatIsNotTheDescriptors() throws IOException {
        assertThat(seeded(generated.workspace().descriptor("greenstalk"), "versions: \">=2.0.0\"", "versions: \">=9\""))
                .contains("ddtrace/contrib/internal/greenstalk/patch.py: out of date")
                .containsPattern("docs/index\\.rst:\\d+: table row greenstalk: out of date");
    }

    /** What is said of one defect; the file is as it was afterwards. */
    private static String seeded(Path file, String before, String after) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(before);
        Files.writeString(file, text.replace(before, after));
        try {
            Outcome outcome = check();
            assertThat(outcome.exitCode()).as(outcome.output()).isNotZero();
            return outcome.output();
        } finally {
            Files.writeString(file, text);
        }
    }

    private static Path target(String path) {
        return generated.target().folder().resolve(path);
    }

    private static Outcome check() {
        return MavenProcess.by(Settings.maven(), generated.workspace().folder())
                .with("--batch-mode", "dd:check", "-Dname=greenstalk")
                .with("-Ddd.target=" + generated.target().folder())
                .run();
    }
}
