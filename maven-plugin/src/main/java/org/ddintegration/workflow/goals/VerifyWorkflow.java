package org.ddintegration.workflow.goals;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.file.DescriptorPlaces;
import org.ddintegration.descriptor.file.DescriptorReader;
import org.ddintegration.plan.report.CheckReport;
import org.ddintegration.process.PosixOnly;
import org.ddintegration.source.index.PackageIndex;
import org.ddintegration.target.Checkout;
import org.ddintegration.target.Layout;
import org.ddintegration.target.Layouts;
import org.ddintegration.verify.Verification;
import org.ddintegration.verify.results.StepResult;
import org.ddintegration.verify.results.VerifyLines;
import org.ddintegration.verify.results.VerifyResults;
import org.ddintegration.verify.scope.StepKind;
import org.ddintegration.verify.scope.StepSelection;
import org.ddintegration.verify.scope.VerificationScope;
import org.ddintegration.workflow.Bench;
import org.ddintegration.workflow.IntegrationNames;
import org.ddintegration.workflow.Request;
import org.ddintegration.workflow.TargetOpener;
import org.ddintegration.workflow.state.DescriptorFiles;
import org.ddintegration.workflow.state.RunFolders;

/** Runs what was generated for each integration, and the target's own checks of it. */
public final class VerifyWorkflow {
    private final Bench bench;
    private final Request request;
    private final StepSelection wanted;
    private final boolean again;

    /** @param again also when nothing has changed since all of it passed */
    public VerifyWorkflow(Bench bench, Request request, StepSelection wanted, boolean again) {
        this.bench = bench;
        this.request = request;
        this.wanted = wanted;
        this.again = again;
    }

    /** @throws ProblemException when a step failed; each is said before */
    public void verify() {
        PosixOnly.require(FileSystems.getDefault(), "dd:verify");
        List<String> names = new IntegrationNames(bench.workspace(), bench.questions()).of(request);
        Checkout target = new TargetOpener(bench.workspace()).open(request.target(), request.python(), bench.console());
        new RunFolders(bench, request, target).mend();
        List<String> failed = names.stream()
                .filter(name -> !verified(name, target, Layouts.of(target)))
                .toList();
        if (!failed.isEmpty()) {
            throw new ProblemException(Problem.of(
                    String.join(", ", failed),
                    "not everything passed",
                    "look at the steps that failed above; their logs are below "
                            + bench.workspace().stateOf(failed.get(0)).resolve("verify")));
        }
        new NextSteps(bench).read(target);
    }

    private boolean verified(String name, Checkout target, Layout layout) {
        Path file = new DescriptorFiles(bench.workspace(), request).require(name);
        Descriptor descriptor = DescriptorReader.read(file);
        if (!Verification.isThere(target.root(), name)) {
            throw new ProblemException(Problem.of(
                            name,
                            "the target has no integration of that name yet",
                            "write it first: mvn dd:integration -Dname=" + name)
                    .at(target.root().toString()));
        }
        Path folder = bench.workspace().stateOf(name).resolve("verify");
        VerificationScope subject = new VerificationScope(
                descriptor,
                DescriptorPlaces.of(file),
                target,
                layout,
                wanted,
                folder,
                bench.workspace().state().resolve("environments"));
        VerifyResults stored = new VerifyResults(subject);
        Optional<List<StepResult>> before = again ? Optional.empty() : stored.whenNothingChanged();
        List<StepResult> results = before.isPresent() ? repeated(before.get(), subject) : ran(subject, stored);
        stored.write(results);
        return results.stream().noneMatch(result -> result.outcome() == StepResult.Outcome.FAILED);
    }

    /** Says what came of the last verification. What the machine lacked for the documentation then may be there now. */
    private List<StepResult> repeated(List<StepResult> before, VerificationScope subject) {
        bench.console().info("Nothing has changed since this passed; -Ddd.verify.again runs it again:");
        List<StepResult> results = new ArrayList<>(before);
        boolean hadDocs = results.removeIf(
                result -> result.step().equals(VerifyResults.DOCS) && result.outcome() == StepResult.Outcome.NOT_RUN);
        results.forEach(result -> VerifyLines.say(result, bench.console()));
        if (hadDocs) {
            results.addAll(verification(subject.only(StepKind.DOCS)).run());
        }
        return results;
    }

    private List<StepResult> ran(VerificationScope subject, VerifyResults stored) {
        List<StepResult> results = new ArrayList<>();
        if (wanted.steps().contains(StepKind.TARGET)) {
            results.add(complete(subject.descriptor().name(), subject.target()));
        }
        Map<StepKind, StepResult> kept = again ? Map.of() : stored.stillPassed();
        if (!kept.isEmpty()) {
            bench.console()
                    .info("Not run again, since nothing that they read has changed: "
                            + kept.values().stream().map(StepResult::step).collect(Collectors.joining(", ")));
        }
        results.addAll(verification(subject.without(kept.keySet())).run());
        results.addAll(kept.values());
        return results;
    }

    private Verification verification(VerificationScope subject) {
        return new Verification(subject, PackageIndex.ofUser(request.python()), bench.console());
    }

    private StepResult complete(String name, Checkout target) {
        long start = System.nanoTime();
        CheckReport report = new TargetComparison(bench, request, target).of(List.of(name));
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        StepResult result = new StepResult(
                "the target is what the descriptor says",
                report.fails() ? StepResult.Outcome.FAILED : StepResult.Outcome.PASSED,
                time,
                report.fails() ? String.join("\n", report.lines()) : "",
                report.fails() ? "the places above; mvn dd:integration -Dname=" + name : "",
                Optional.empty());
        VerifyLines.say(result, bench.console());
        return result;
    }
}
