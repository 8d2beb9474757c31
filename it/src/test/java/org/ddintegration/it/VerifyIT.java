package org.ddintegration.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.ddintegration.it.maven.MavenProcess;
import org.ddintegration.it.process.Command;
import org.ddintegration.it.process.Outcome;
import org.ddintegration.it.process.Snapshot;
import org.ddintegration.it.trace.TraceTree;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was generated, proven by the goal itself in environments of its own. */
@TestMethodOrder(OrderAnnotation.class)
class VerifyIT {
    private static final Path TEMPORARY = Settings.work().resolve("verify/tmp");

    private static Generated generated;

    @BeforeAll
    static void generate() throws IOException {
        Cell cell = new Cell("greenstalk", new TraceTree("4.6.0"));
        generated = Generated.with(Settings.maven(), cell, Settings.work().resolve("verify"));
        Run.succeeds(generated.first());
        SharedEnvironments.in(generated.workspace());
        Files.createDirectories(TEMPORARY);
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

    @Test
    @Order(3)
    void runsATargetWithoutAWheelWithTheCompiledModulesOfTheNearest() throws IOException {
        Path project = generated.target().folder().resolve("pyproject.toml");
        Path metadata = generated.target().folder().resolve("PKG-INFO");
        Files.writeString(
                project, Files.readString(project).replace("version = \"4.6.0\"", "version = \"4.6.0.dev1\""));
        Files.writeString(metadata, Files.readString(metadata).replace("Version: 4.6.0", "Version: 4.6.0.dev1"));

        Outcome outcome = command("-Ddd.verify.steps=smoke").run();

        Run.succeeds(outcome);
        assertThat(outcome.output())
                .contains(
                        "4.6.0.dev1 has no wheel; its Python files run with the compiled modules of 4.6.0, the nearest")
                .containsPattern("passed +\\S+ s +ddtrace-run: Python 3");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    @Order(4)
    void leavesNoProcessAndNoFileBehindWhenItIsStoppedOrKilled(boolean isKilled) throws Exception {
        Process maven = command("-Ddd.verify.steps=tests").start(ProcessBuilder.Redirect.DISCARD);
        List<ProcessHandle> children;
        do {
            Thread.sleep(20);
            children = maven.descendants().filter(VerifyIT::isPytest).toList();
        } while (children.isEmpty() && maven.isAlive());
        List<ProcessHandle> all = maven.descendants().toList();

        if (isKilled) {
            maven.destroyForcibly();
        } else {
            maven.destroy();
        }
        maven.waitFor();

        assertThat(children).isNotEmpty();
        for (ProcessHandle child : all) {
            child.onExit().get(1, TimeUnit.MINUTES);
        }
        assertThat(TEMPORARY).isEmptyDirectory();
    }

    private static boolean isPytest(ProcessHandle process) {
        return process.info().commandLine().orElse("").contains("-m pytest");
    }

    private static Outcome verify() {
        Outcome outcome = command().run();
        assertThat(TEMPORARY).isEmptyDirectory();
        return outcome;
    }

    private static Command command(String... arguments) {
        return MavenProcess.by(Settings.maven(), generated.workspace().folder())
                .with("--batch-mode", "dd:verify", "-Dname=greenstalk")
                .with("-Ddd.target=" + generated.target().folder())
                .with((Object[]) arguments)
                .env("MAVEN_OPTS", "-Djava.io.tmpdir=" + TEMPORARY)
                .env("TMPDIR", TEMPORARY);
    }

    private static Path results(String name) {
        return generated.workspace().folder().resolve(".dd/greenstalk/verify").resolve(name);
    }
}
