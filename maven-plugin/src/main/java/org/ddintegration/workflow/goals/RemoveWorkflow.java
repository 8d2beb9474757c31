package org.ddintegration.workflow.goals;

import java.util.List;
import org.ddintegration.ProblemException;
import org.ddintegration.plan.model.Plan;
import org.ddintegration.plan.write.WriteSet;
import org.ddintegration.target.Checkout;
import org.ddintegration.workflow.Bench;
import org.ddintegration.workflow.IntegrationNames;
import org.ddintegration.workflow.Request;
import org.ddintegration.workflow.TargetOpener;
import org.ddintegration.workflow.state.LockedFolders;
import org.ddintegration.workflow.state.RunFolders;
import org.ddintegration.workflow.state.SchemaFiles;
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
        Checkout target = new TargetOpener(bench.workspace()).openExisting(request.target(), bench.console());
        RemovalPlanBuilder planning =
                new RemovalPlanBuilder(bench, request.writing().options(), target);
        RunFolders folders = new RunFolders(bench, request, target);
        if (request.isDryRun()) {
            folders.refuseUnfinished();
            new DryRun(bench.console()).show(request, planning.plan(names));
            new NextSteps(bench).run("remove", names);
            return;
        }
        new Reporting(bench.console(), request.report()).give(removed(planning, names, target, folders), false);
        new StateCleanup(bench.workspace()).afterRemovalOf(names, bench.console());
        new NextSteps(bench).read(target);
    }

    private Plan removed(RemovalPlanBuilder planning, List<String> names, Checkout target, RunFolders folders) {
        try (LockedFolders locked = folders.lock()) {
            Plan plan = planning.plan(names);
            WriteSet writes = WriteSet.of(plan, bench.workspace().state(), target.root());
            locked.transaction().run(writes.with(folders.replacing(SchemaFiles.texts())));
            return plan;
        }
    }
}
