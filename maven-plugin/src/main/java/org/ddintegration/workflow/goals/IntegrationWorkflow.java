package org.ddintegration.workflow.goals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.ddintegration.contribute.Locks;
import org.ddintegration.plan.Planner;
import org.ddintegration.plan.model.Action;
import org.ddintegration.plan.model.Change;
import org.ddintegration.plan.model.Plan;
import org.ddintegration.plan.report.JsonReport;
import org.ddintegration.plan.report.Report;
import org.ddintegration.source.library.LibraryOpener;
import org.ddintegration.target.Checkout;
import org.ddintegration.workflow.BackgroundTask;
import org.ddintegration.workflow.Bench;
import org.ddintegration.workflow.IntegrationNames;
import org.ddintegration.workflow.Request;
import org.ddintegration.workflow.TargetOpener;
import org.ddintegration.workflow.goals.PlanBuilder.Planned;
import org.ddintegration.workflow.loading.FilledDescriptor;
import org.ddintegration.workflow.loading.IntegrationInput;
import org.ddintegration.workflow.settled.UpToDateCache;
import org.ddintegration.workflow.state.DescriptorFiles;
import org.ddintegration.workflow.state.LockStore;
import org.ddintegration.workflow.state.RunFingerprint;

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
        List<String> names = names();
        DescriptorFiles descriptors = new DescriptorFiles(bench.workspace(), request);
        if (names.stream().anyMatch(name -> descriptors.find(name).isEmpty())) {
            BackgroundTask.run("dd-git", LibraryOpener::load);
        }
        RunFingerprint circumstances = new RunFingerprint(bench, request, names);
        UpToDateCache settlement = new UpToDateCache(
                bench.workspace().settledOf("integration", names), circumstances.lines(), target(), bench.console());
        if (!request.doesMore() && settlement.repeat()) {
            return;
        }
        IntegrationWorkflow heard = new IntegrationWorkflow(bench.with(settlement.console()), request);
        boolean wrote = heard.run(names, settlement.target(), Planner::plan, true);
        if (!request.doesMore() && !wrote) {
            settlement.remember(circumstances.lines());
        }
    }

    /** Takes out what was generated; what was edited by hand since stays, unless it is forced. Throws likewise. */
    public void remove() {
        run(names(), target(), Planner::remove, false);
    }

    private List<String> names() {
        return new IntegrationNames(bench.workspace(), bench.questions()).of(request.names());
    }

    private Checkout target() {
        return new TargetOpener(bench).open(request.target(), request.python());
    }

    /** True when the target was written to. */
    private boolean run(List<String> names, Checkout target, PlanBuilder.Aim aim, boolean isWanted) {
        PlanBuilder planning = new PlanBuilder(bench, request, target);
        if (request.isDryRun()) {
            new Interrupted(bench).refuse();
            new DryRun(bench.console()).show(request, planning.plan(names, aim).plan());
            return false;
        }
        Set<String> fresh = isWanted ? fresh(names) : Set.of();
        boolean isLocked = request.writing().lock();
        Planned planned = carryOut(planning, target, names, aim, !isLocked);
        if (!fresh.isEmpty()
                && !planned.plan().hasConflict()
                && bench.questions().fillHandlers()) {
            FilledDescriptor filled = new FilledDescriptor(bench.workspace());
            planned = carryOut(
                    new PlanBuilder(bench, request, target, one -> filled.fill(one, fresh)),
                    target,
                    names,
                    aim,
                    !isLocked);
        }
        if (isLocked && !planned.plan().hasConflict()) {
            planned = lock(planned, target, names, aim);
        }
        if (isWanted) {
            NextSteps next = new NextSteps(bench.workspace());
            planned.prepared().forEach(one -> next.of(one.descriptor()).forEach(bench.console()::info));
        }
        refuseConflicts(planned.plan());
        return planned.plan().writes();
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

    private Planned lock(Planned planned, Checkout target, List<String> names, PlanBuilder.Aim aim) {
        Map<String, Locks> locks = new Locking(bench, target).of(planned.prepared());
        LockStore store = new LockStore(bench.workspace());
        UnaryOperator<IntegrationInput> locked = one -> {
            Locks made = locks.get(one.descriptor().name());
            return one.with(made, store.write(one.descriptor().name(), made));
        };
        return carryOut(new PlanBuilder(bench, request, target, locked), target, names, aim, true);
    }

    /** @param isLast whether what is left to do by hand then is left when the goal ends */
    private Planned carryOut(
            PlanBuilder planning, Checkout target, List<String> names, PlanBuilder.Aim aim, boolean isLast) {
        Planned planned = new PlanExecution(bench, target).out(planning, () -> planning.plan(names, aim));
        report(
                isLast || planned.plan().hasConflict()
                        ? planned.plan()
                        : planned.plan().withoutByHand());
        return planned;
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
            throw new ProblemException(
                    Problem.of(
                            plan.changes().stream()
                                    .filter(change -> change.action() == Action.CONFLICT)
                                    .map(Change::path)
                                    .collect(Collectors.joining(", ")),
                            "this was edited or deleted by hand where the rendering changed",
                            "choose between the markers, or put back what was deleted with -Ddd.onConflict=overwrite; then run again"));
        }
    }
}
