package org.ddintegration.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.ddintegration.Console;
import org.ddintegration.file.TemporaryFolder;
import org.ddintegration.plan.write.LockFile;
import org.ddintegration.process.Children;
import org.ddintegration.python.PythonInterpreter;
import org.ddintegration.source.index.PackageIndex;
import org.ddintegration.verify.environments.Environments;
import org.ddintegration.verify.environments.Installer;
import org.ddintegration.verify.environments.PipSettings;
import org.ddintegration.verify.results.StepResult;
import org.ddintegration.verify.results.VerifyLines;
import org.ddintegration.verify.scope.StepKind;
import org.ddintegration.verify.scope.VerificationScope;
import org.ddintegration.verify.steps.CheckSteps;
import org.ddintegration.verify.steps.DocsSteps;
import org.ddintegration.verify.steps.StepSource;
import org.ddintegration.verify.steps.Steps;
import org.ddintegration.verify.steps.TestSteps;

/** Runs an integration's tests and the target's checks; nothing is installed or changed outside of the subject's folders. */
public final class Verification {
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private final VerificationScope subject;
    private final PackageIndex index;
    private final Console console;
    private final Environments environments;

    public Verification(VerificationScope subject, PackageIndex index, Console console) {
        this.subject = subject;
        this.index = index;
        this.console = console;
        PythonInterpreter newest = PythonInterpreter.newestInstalled();
        Children.watch(newest.executable());
        this.environments = new Environments(
                subject.environments(),
                new Installer(PipSettings.of(newest.executable(), subject.log("pip-settings"))),
                console);
    }

    /** In the order in which they are reported. */
    @SuppressWarnings("try")
    public List<StepResult> run() {
        Path work = subject.folder().resolve("run");
        try (LockFile alone = lock()) {
            TemporaryFolder.deleteTree(work);
            clearReports(subject.folder().resolve("junit"));
            List<StepResult> results = new ArrayList<>();
            TestSteps tests = new TestSteps(subject, index, environments, console);
            CheckSteps checks = new CheckSteps(subject, environments);
            try (tests) {
                List<StepSource> sources = new ArrayList<>(tests.sources(results));
                sources.add(checks::prepare);
                sources.add(new DocsSteps(subject, index, environments)::prepare);
                results.forEach(known -> VerifyLines.say(known, console));
                results.addAll(new Steps(console).run(sources));
            }
            if (results.stream().noneMatch(result -> result.outcome() == StepResult.Outcome.FAILED)) {
                TemporaryFolder.deleteTree(work);
            }
            return List.copyOf(results);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Leaves the reports of steps that are not taken this time. */
    private void clearReports(Path junit) throws IOException {
        boolean testsToo = subject.wanted().has(StepKind.TESTS);
        if (!Files.isDirectory(junit)) {
            return;
        }
        try (DirectoryStream<Path> reports = Files.newDirectoryStream(junit)) {
            for (Path report : reports) {
                String word = report.getFileName().toString().replaceFirst("\\.xml$", "");
                if (StepKind.of(word).map(subject.wanted()::has).orElse(testsToo)) {
                    Files.delete(report);
                }
            }
        }
    }

    private LockFile lock() {
        return LockFile.take(subject.folder().resolve("lock"), PATIENCE, console);
    }

    /** Whether the target holds the integration at all. */
    public static boolean isThere(Path target, String name) {
        return Files.exists(target.resolve("ddtrace/contrib/internal/" + name + "/patch.py"));
    }
}
