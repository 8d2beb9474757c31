package org.ddintegration.workflow;

import java.util.List;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.ddintegration.plan.Plan;
import org.ddintegration.plan.Planner;
import org.ddintegration.plan.report.JsonReport;
import org.ddintegration.plan.report.Report;
import org.ddintegration.target.Checkout;
import org.ddintegration.workflow.Planning.Planned;

/** The main job, and its undoing: an integration is written to the target, or taken out of it again. */
public final class IntegrationWorkflow {
    private static final String WARNING =
            "Generated code must be verified by a person. It cannot be committed as it is.";

    private final Bench bench;
    private final Request request;

    public IntegrationWorkflow(Bench bench, Request request) {
        this.bench = bench;
        this.request = request;
    }

    /** @throws ProblemException when nothing could be written, or what was written holds conflicts */
    public void integrate() {
        bench.console().warn(bench.console().strong(WARNING));
        run(Planner::plan, true);
    }

    /** Takes out what was generated; what was edited by hand since stays, unless it is forced. Throws likewise. */
    public void remove() {
        run(Planner::remove, false);
    }

    private void run(Planning.Aim aim, boolean isWanted) {
        List<String> names = new Names(bench.workspace(), bench.questions()).of(request.names());
        Checkout target = new TargetOpener(bench).open(request.target(), request.python());
        Planning planning = new Planning(bench, request, target);
        if (request.isDryRun()) {
            new DryRun(bench.console()).show(request, planning.plan(names, aim).plan());
            return;
        }
        Planned planned = new Carrying(bench, target).out(planning, () -> planning.plan(names, aim));
        report(planned.plan());
        if (isWanted) {
            NextSteps next = new NextSteps(bench.workspace());
            planned.prepared().forEach(one -> next.of(one.descriptor()).forEach(bench.console()::info));
            offerToFill(planned);
        }
        refuseConflicts(planned.plan());
    }

    private void offerToFill(Planned planned) {
        boolean isNew =
                planned.prepared().stream().anyMatch(one -> one.freshScan().isPresent());
        if (isNew && bench.questions().fillHandlers()) {
            bench.console()
                    .warn("This version does not fill handlers: each handler's documentation says what to write.");
        }
    }

    private void report(Plan plan) {
        if (request.json()) {
            bench.console().plain(JsonReport.of(plan));
        } else {
            (request.writing().explain() ? Report.explained(plan) : Report.lines(plan)).forEach(bench.console()::info);
        }
    }

    private static void refuseConflicts(Plan plan) {
        if (plan.hasConflict()) {
            throw new ProblemException(Problem.of(
                    "",
                    "the files marked conflict hold hand edits and a new rendering of the same lines",
                    "choose between the markers in each of them, then run again"));
        }
    }
}
