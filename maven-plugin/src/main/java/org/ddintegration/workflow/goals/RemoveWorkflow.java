package org.ddintegration.workflow.goals;

import java.util.List;
import org.ddintegration.ProblemException;
import org.ddintegration.plan.model.Plan;
import org.ddintegration.plan.report.JsonReport;
import org.ddintegration.plan.report.Report;
import org.ddintegration.target.Checkout;
import org.ddintegration.workflow.Bench;
import org.ddintegration.workflow.IntegrationNames;
import org.ddintegration.workflow.Request;
import org.ddintegration.workflow.TargetOpener;
import org.ddintegration.workflow.goals.PlanBuilder.Planned;
import org.ddintegration.workflow.state.RunFolders;
import org.ddintegration.workflow.state.StateCleanup;
import org.ddintegration.workflow.state.WrittenNames;

/** Takes integrations out of the target again. */
public final class RemoveWorkflow {
    private final Bench bench;
    private final Request request;

    public RemoveWorkflow(Bench bench, Request request) {
        this.bench = bench;
        this.request = request;
    }

    /**
     * Takes out what was written; what was edited by hand since stays, unless it is forced.
     *
     * @throws ProblemException when there is nothing to remove, or the target cannot be written to
     */
    public void remove() {
        WrittenNames written = new WrittenNames(bench.workspace());
        List<String> names =
                new IntegrationNames(bench.workspace(), bench.questions()).of(request.names(), written::every);
        if (!new RunFolders(bench).isUnfinished()) {
            written.require(names);
        }
        Checkout target = new TargetOpener(bench).openExisting(request.target());
        RemovalPlanBuilder planning =
                new RemovalPlanBuilder(bench, request.writing().options(), target);
        if (request.isDryRun()) {
            new RunFolders(bench, request, target).refuseUnfinished();
            new DryRun(bench.console()).show(request, planning.plan(names));
            return;
        }
        Plan plan = new PlanExecution(bench, request, target)
                .out(() -> new Planned(List.of(), planning.plan(names)))
                .plan();
        new Reporting(bench.console(), request.report())
                .give(() -> Report.lines(plan).forEach(bench.console()::info), () -> JsonReport.of(plan));
        new StateCleanup(bench.workspace()).afterRemovalOf(names, bench.console());
    }
}
