package org.ddintegration.workflow.goals;

import java.util.List;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.ddintegration.plan.model.Plan;
import org.ddintegration.source.library.LibraryOpener;
import org.ddintegration.target.Checkout;
import org.ddintegration.workflow.BackgroundTask;
import org.ddintegration.workflow.Bench;
import org.ddintegration.workflow.IntegrationNames;
import org.ddintegration.workflow.ReportForm;
import org.ddintegration.workflow.Request;
import org.ddintegration.workflow.TargetOpener;
import org.ddintegration.workflow.settled.UpToDateCache;
import org.ddintegration.workflow.state.DescriptorFiles;
import org.ddintegration.workflow.state.RunFingerprint;
import org.ddintegration.workflow.state.RunFolders;

/** The main job: integrations are written to the target. */
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
        if (request.isDryRun() && request.writing().lock()) {
            throw new ProblemException(Problem.of(
                            "true",
                            "a dry run writes nothing, so it cannot write lock files",
                            "omit -Ddd.dryRun or -Ddd.lock")
                    .at("dd.lock"));
        }
        bench.console().warn(bench.console().strong(WARNING));
        List<String> names = new IntegrationNames(bench.workspace(), bench.questions()).of(request);
        DescriptorFiles descriptors = new DescriptorFiles(bench.workspace(), request);
        if (names.stream().anyMatch(name -> descriptors.find(name).isEmpty())) {
            BackgroundTask.run("dd-git", LibraryOpener::load);
        }
        Checkout target = new TargetOpener(bench.workspace()).open(request.target(), request.python(), bench.console());
        RunFolders folders = new RunFolders(bench, request, target);
        RunFingerprint fingerprint = new RunFingerprint(bench, request, names);
        UpToDateCache cache = new UpToDateCache(
                bench.workspace().settledOf("integration", names), fingerprint.lines(), target, bench.console());
        NextSteps next = new NextSteps(bench);
        if (!folders.isUnfinished() && !request.doesMore() && cache.repeat()) {
            next.run("verify", names);
            return;
        }
        Bench heard = bench.with(cache.console());
        if (request.isDryRun()) {
            show(new PlanBuilder(heard, request, cache.target()), names, folders);
            next.run("integration", names);
            return;
        }
        boolean wrote = new TargetUpdate(heard, request, cache.target(), folders).run(names);
        if (!request.doesMore() && !wrote) {
            cache.remember(fingerprint.lines());
        }
        next.run("verify", names);
    }

    private void show(PlanBuilder planning, List<String> names, RunFolders folders) {
        refuseTwoOutputs();
        folders.refuseUnfinished();
        Plan plan = planning.plan(names).plan();
        StandingPackage.refuse(plan);
        new DryRun(bench.console()).show(request, plan);
        if (!request.report().equals(ReportForm.TEXT)) {
            new Reporting(bench.console(), request.report())
                    .give(plan, request.writing().explain());
        }
    }

    private void refuseTwoOutputs() {
        if (request.report().isJson() && request.writing().diff().isEmpty()) {
            throw new ProblemException(Problem.of(
                            "json",
                            "the diff of a dry run and the report cannot both go to standard output",
                            "give one of them a file: -Ddd.report=FILE.json or -Ddd.diff=FILE")
                    .at("dd.report"));
        }
    }
}
