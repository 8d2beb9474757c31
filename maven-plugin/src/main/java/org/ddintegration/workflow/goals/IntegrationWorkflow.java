package org.ddintegration.workflow.goals;

import java.nio.file.FileSystems;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.ddintegration.contribute.Locks;
import org.ddintegration.plan.model.Action;
import org.ddintegration.plan.model.Change;
import org.ddintegration.plan.model.Plan;
import org.ddintegration.plan.report.JsonReport;
import org.ddintegration.plan.report.Report;
import org.ddintegration.process.PosixOnly;
import org.ddintegration.source.library.LibraryOpener;
import org.ddintegration.target.Checkout;
import org.ddintegration.workflow.BackgroundTask;
import org.ddintegration.workflow.Bench;
import org.ddintegration.workflow.IntegrationNames;
import org.ddintegration.workflow.OwnFiles;
import org.ddintegration.workflow.ReportForm;
import org.ddintegration.workflow.Request;
import org.ddintegration.workflow.TargetOpener;
import org.ddintegration.workflow.goals.PlanBuilder.Planned;
import org.ddintegration.workflow.loading.FilledDescriptor;
import org.ddintegration.workflow.loading.IntegrationInput;
import org.ddintegration.workflow.settled.UpToDateCache;
import org.ddintegration.workflow.state.DescriptorFiles;
import org.ddintegration.workflow.state.LockStore;
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
        Checkout target = target();
        boolean isWhole = !new RunFolders(bench, request, target).isUnfinished();
        RunFingerprint circumstances = new RunFingerprint(bench, request, names);
        UpToDateCache settlement = new UpToDateCache(
                bench.workspace().settledOf("integration", names), circumstances.lines(), target, bench.console());
        if (isWhole && !request.doesMore() && settlement.repeat()) {
            return;
        }
        IntegrationWorkflow heard = new IntegrationWorkflow(bench.with(settlement.console()), request);
        boolean wrote = heard.run(names, settlement.target());
        if (!request.doesMore() && !wrote) {
            settlement.remember(circumstances.lines());
        }
    }

    private Checkout target() {
        return new TargetOpener(bench).open(request.target(), request.python());
    }

    /** True when the target was written to. */
    private boolean run(List<String> names, Checkout target) {
        if (request.writing().lock()) {
            PosixOnly.require(FileSystems.getDefault(), "dd.lock");
        }
        PlanBuilder planning = new PlanBuilder(bench, request, target);
        if (request.isDryRun()) {
            refuseTwoOutputs();
            new RunFolders(bench, request, target).refuseUnfinished();
            Plan plan = planning.plan(names).plan();
            new DryRun(bench.console()).show(request, plan);
            if (!request.report().equals(ReportForm.TEXT)) {
                report(plan);
            }
            return false;
        }
        Set<String> fresh = fresh(names);
        Planned planned = carryOut(planning, target, names);
        Plan done = planned.plan();
        try {
            if (!fresh.isEmpty() && !done.hasConflict() && bench.questions().fillHandlers()) {
                FilledDescriptor filled = new FilledDescriptor(bench.workspace());
                UnaryOperator<IntegrationInput> fill = one -> filled.fill(one, fresh);
                planned = carryOut(new PlanBuilder(bench, request, target, fill), target, names);
                done = done.then(planned.plan());
            }
            if (request.writing().lock() && !done.hasConflict()) {
                planned = lock(planned, target, names);
                done = done.then(planned.plan());
            }
        } finally {
            report(done);
        }
        NextSteps next = new NextSteps(bench.workspace());
        planned.prepared().forEach(one -> next.of(one.descriptor()).forEach(bench.console()::info));
        new OwnFiles(bench.workspace(), request.target()).whereabouts().ifPresent(bench.console()::info);
        refuseConflicts(done);
        return done.writes();
    }

    /** Integrations without a descriptor, whose handlers are as the tool chooses. */
    private Set<String> fresh(List<String> names) {
        boolean isChosen =
                request.descriptor().isPresent() || request.handlers().isPresent();
        return names.stream()
                .filter(name ->
                        !isChosen && bench.workspace().descriptorOf(name).isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Planned lock(Planned planned, Checkout target, List<String> names) {
        Map<String, Locks> locks = new Locking(bench, target).of(planned.prepared());
        LockStore store = new LockStore(bench.workspace());
        UnaryOperator<IntegrationInput> locked = one -> {
            Locks made = locks.get(one.descriptor().name());
            return one.with(made, store.write(one.descriptor().name(), made));
        };
        return carryOut(new PlanBuilder(bench, request, target, locked), target, names);
    }

    private Planned carryOut(PlanBuilder planning, Checkout target, List<String> names) {
        return new PlanExecution(bench, request, target).out(() -> planning.plan(names));
    }

    private void report(Plan plan) {
        new Reporting(bench.console(), request.report())
                .give(
                        () -> (request.writing().explain() ? Report.explained(plan) : Report.lines(plan))
                                .forEach(bench.console()::info),
                        () -> JsonReport.of(plan));
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

    private static void refuseConflicts(Plan plan) {
        if (plan.hasConflict()) {
            throw new ProblemException(
                    Problem.of(
                            plan.changes().stream()
                                    .filter(change -> change.action() == Action.CONFLICT)
                                    .map(Change::path)
                                    .collect(Collectors.joining(", ")),
                            "edited or deleted by hand where the rendering changed",
                            "choose between the markers, or put back what was deleted with -Ddd.onConflict=overwrite; then run again"));
        }
    }
}
