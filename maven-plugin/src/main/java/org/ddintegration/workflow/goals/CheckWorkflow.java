package org.ddintegration.workflow.goals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ddintegration.Console;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.ddintegration.plan.report.CheckReport;
import org.ddintegration.plan.report.Finding;
import org.ddintegration.target.Checkout;
import org.ddintegration.workflow.Bench;
import org.ddintegration.workflow.IntegrationNames;
import org.ddintegration.workflow.Request;
import org.ddintegration.workflow.TargetOpener;
import org.ddintegration.workflow.settled.UpToDateCache;
import org.ddintegration.workflow.state.DescriptorFiles;
import org.ddintegration.workflow.state.RunFingerprint;
import org.ddintegration.workflow.state.RunFolders;

/** Tells whether the target is what the descriptors say; writes nothing. */
public final class CheckWorkflow {
    private final Bench bench;
    private final Request request;

    public CheckWorkflow(Bench bench, Request request) {
        this.bench = bench;
        this.request = request;
    }

    /** @throws ProblemException when the target differs from the descriptors or is incomplete; the places are said before */
    public void check() {
        List<String> names = new IntegrationNames(bench.workspace(), bench.questions()).of(request);
        names.forEach(new DescriptorFiles(bench.workspace(), request)::require);
        Checkout target = new TargetOpener(bench.workspace()).open(request.target(), request.python(), bench.console());
        new RunFolders(bench, request, target).mend();
        RunFingerprint circumstances = new RunFingerprint(bench, request, names);
        UpToDateCache settlement = new UpToDateCache(
                bench.workspace().settledOf("check", names), circumstances.lines(), target, bench.console());
        boolean isWritten = request.report().file().isPresent();
        if (isWritten || !settlement.repeat()) {
            check(names, bench.with(settlement.console()), settlement.target());
            settlement.remember(circumstances.lines());
        }
        new NextSteps(bench).run("verify", names);
    }

    private static void say(Finding finding, Console console) {
        finding.lines().forEach(finding.fails() ? console::error : console::info);
    }

    private void check(List<String> names, Bench bench, Checkout target) {
        CheckReport report = new TargetComparison(bench, request, target).of(names);
        new Reporting(bench.console(), request.report())
                .give(() -> report.findings().forEach(finding -> say(finding, bench.console())), report::json);
        if (report.fails()) {
            List<String> failing = failing(names, report);
            throw new ProblemException(Problem.of(
                    String.join(", ", failing),
                    "the target is not what the descriptor says",
                    "run mvn dd:integration -Dname=" + String.join(",", failing)));
        }
        bench.console().info("The target is what the descriptor says.");
    }

    /** Those whose places the report names; all where it cannot tell. */
    private static List<String> failing(List<String> names, CheckReport report) {
        Set<String> found = report.findings().stream()
                .filter(Finding::fails)
                .map(Finding::integration)
                .collect(Collectors.toSet());
        return names.containsAll(found) ? names.stream().filter(found::contains).toList() : names;
    }
}
