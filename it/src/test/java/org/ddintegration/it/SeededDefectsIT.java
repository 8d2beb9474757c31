package org.ddintegration.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ddintegration.it.maven.MavenProcess;
import org.ddintegration.it.process.Command;
import org.ddintegration.it.process.Outcome;
import org.ddintegration.it.trace.TraceTree;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Defects in an integration that is otherwise right, and what finds them. A name that collides is an error of
 * {@code dd:integration} itself: {@code it/src/it/bad-input/already-in-the-target}.
 */
class SeededDefectsIT {
    private static final String PATCH = "ddtrace/contrib/internal/greenstalk/patch.py";
    private static final String CALL = "    return wrapped(*args, **kwargs)\n";

    private static Generated generated;

    @BeforeAll
    static void generate() throws IOException {
        Cell cell = new Cell("greenstalk", new TraceTree("4.6.0"));
        generated = Generated.with(Settings.maven(), cell, Settings.work().resolve("seeded"));
        Run.succeeds(generated.first());
        SharedEnvironments.in(generated.workspace());
        replace(descriptor(), "handlers: comments", "handlers: passthrough");
        Run.succeeds(generated.again());
        Run.succeeds(goal("dd:check").run());
    }

    @Test
    void aMissingRegistrationIsFoundByTheCheck() throws IOException {
        assertThat(seeded(target("ddtrace/_monkey.py"), "    \"greenstalk\": True,\n", "", goal("dd:check")))
                .containsPattern("ddtrace/_monkey\\.py: .*greenstalk.*: deleted by hand");
    }

    @Test
    void aMissingSectionOfTheDocsIsFoundByTheCheck() throws IOException {
        String section =
                ".. _greenstalk:\n\nGreenstalk\n^^^^^^^^^^\n.. automodule:: ddtrace.contrib.internal.greenstalk\n\n\n";
        assertThat(seeded(target("docs/integrations.rst"), section, "", goal("dd:check")))
                .contains("docs/integrations.rst: section greenstalk: deleted by hand");
    }

    @Test
    void aVersionRangeThatIsNotTheDescriptorsIsFoundByTheCheck() throws IOException {
        assertThat(seeded(descriptor(), "versions: \">=2.0.0\"", "versions: \">=9\"", goal("dd:check")))
                .contains("ddtrace/contrib/internal/greenstalk/patch.py: out of date")
                .containsPattern("docs/index\\.rst:\\d+: table row greenstalk: out of date");
    }

    @Test
    void codeThatIsNotFormattedIsFoundByTheTargetsFormatter() throws IOException {
        assertThat(seeded(target(PATCH), "def unpatch() -> None:", "def unpatch()->None :", verify("format")))
                .containsPattern("FAILED +\\S+ s +format: ruff")
                .contains("-def unpatch()->None :");
    }

    @Test
    void aHookTargetThatDoesNotExistIsNamedByTheCheckAndFoundUnderDdtraceRun() throws IOException {
        String before = Files.readString(descriptor());
        replace(descriptor(), "target: greenstalk:Client.put\n", "target: greenstalk:Client.putt\n");
        try {
            String warning = descriptor()
                    + ":\\d+:13: 'greenstalk:Client\\.putt': the scan of .* finds no such function or class; name one that is"
                    + " there \\(greenstalk:Client\\.put\\?\\)";
            Outcome written = generated.again();
            Run.succeeds(written);
            assertThat(written.output()).containsPattern(warning);
            assertThat(goal("dd:check").run().output()).containsPattern(warning);

            Outcome outcome = verify("smoke").run();

            assertThat(outcome.exitCode()).isNotZero();
            assertThat(outcome.output().replaceAll("\\R\\[ERROR]     ", ""))
                    .containsPattern("FAILED +\\S+ s +ddtrace-run: Python 3")
                    .containsPattern(
                            "no such hook target in the installed greenstalk: hooks\\[0] at " + descriptor()
                                    + ":\\d+:13 \\(greenstalk:Client\\.putt, 'putt'\\): Client has no 'putt'; did you mean put\\?");
        } finally {
            Files.writeString(descriptor(), before);
            Run.succeeds(generated.again());
        }
    }

    @Test
    void handlersThatSwallowTheResultOrRaiseAreFoundByTheirContractTests() throws IOException {
        String before = Files.readString(target(PATCH));
        String swallows = inHandler(before, "traced_put", "    wrapped(*args, **kwargs)\n");
        String raises = inHandler(swallows, "traced_reserve", "    raise KeyError(kwargs)\n");
        assertThat(seeded(target(PATCH), before, raises, verify("tests")))
                .containsPattern("FAILED +\\S+ s +tests: Python 3")
                .containsPattern("look at " + PATCH + "; descriptor: hooks\\[0] \\(greenstalk:Client\\.put\\) at "
                        + descriptor() + ":\\d+:13, hooks\\[1] \\(greenstalk:Client\\.reserve\\) at " + descriptor()
                        + ":\\d+:13\\R");
    }

    private static String inHandler(String text, String handler, String instead) {
        int call = text.indexOf(CALL, text.indexOf("def " + handler + "("));
        return text.substring(0, call) + instead + text.substring(call + CALL.length());
    }

    /** What is said of one defect; the file is as it was afterwards. */
    private static String seeded(Path file, String before, String after, Command finder) throws IOException {
        String text = Files.readString(file);
        replace(file, before, after);
        try {
            Outcome outcome = finder.run();
            assertThat(outcome.exitCode()).as(outcome.output()).isNotZero();
            assertThat(outcome.output()).doesNotContain("MojoExecutionException");
            return outcome.output();
        } finally {
            Files.writeString(file, text);
        }
    }

    private static void replace(Path file, String before, String after) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(before);
        Files.writeString(file, text.replace(before, after));
    }

    private static Path target(String path) {
        return generated.target().folder().resolve(path);
    }

    private static Path descriptor() {
        return generated.workspace().descriptor("greenstalk");
    }

    private static Command verify(String steps) {
        return goal("dd:verify").with("-Ddd.verify.steps=" + steps);
    }

    private static Command goal(String goal) {
        return MavenProcess.by(Settings.maven(), generated.workspace().folder())
                .with("--batch-mode", goal, "-Dname=greenstalk")
                .with("-Ddd.target=" + generated.target().folder());
    }
}
