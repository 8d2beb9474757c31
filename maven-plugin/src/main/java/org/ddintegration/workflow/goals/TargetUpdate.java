package org.ddintegration.workflow.goals;

import java.nio.file.FileSystems;
import java.util.ArrayList;
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
import org.ddintegration.plan.write.FileWrite;
import org.ddintegration.plan.write.WriteSet;
import org.ddintegration.process.PosixOnly;
import org.ddintegration.scan.store.ScanWriter;
import org.ddintegration.target.Checkout;
import org.ddintegration.target.Layout;
import org.ddintegration.target.Layouts;
import org.ddintegration.verify.RiotLocks;
import org.ddintegration.workflow.Bench;
import org.ddintegration.workflow.OwnFiles;
import org.ddintegration.workflow.Request;
import org.ddintegration.workflow.Workspace;
import org.ddintegration.workflow.goals.PlanBuilder.Planned;
import org.ddintegration.workflow.loading.FilledDescriptor;
import org.ddintegration.workflow.loading.IntegrationInput;
import org.ddintegration.workflow.state.LockedFolders;
import org.ddintegration.workflow.state.LocksFile;
import org.ddintegration.workflow.state.RunFolders;
import org.ddintegration.workflow.state.SchemaFiles;

/** Writes integrations to a target, together with all that the workspace remembers of them. */
final class TargetUpdate {
    private final Bench bench;
    private final Request request;
    private final Checkout target;
    private final RunFolders folders;

    TargetUpdate(Bench bench, Request request, Checkout target, RunFolders folders) {
        this.bench = bench;
        this.request = request;
        this.target = target;
        this.folders = folders;
    }

    /**
     * @return whether anything had to be written
     * @throws ProblemException when nothing could be written, or what was written holds conflicts
     */
    boolean run(List<String> names) {
        if (request.writing().lock()) {
            PosixOnly.require(FileSystems.getDefault(), "dd.lock");
        }
        Set<String> fresh = fresh(names);
        Planned planned = carryOut(names, UnaryOperator.identity());
        Plan done = planned.plan();
        try {
            if (!fresh.isEmpty() && !done.hasConflict() && bench.questions().fillHandlers()) {
                FilledDescriptor filled = new FilledDescriptor(bench.workspace());
                planned = carryOut(names, one -> filled.fill(one, fresh));
                done = done.then(planned.plan());
            }
            if (request.writing().lock() && !done.hasConflict()) {
                Map<String, Locks> made = locks(planned.prepared());
                planned = carryOut(names, one -> locked(one, made));
                done = done.then(planned.plan());
            }
        } finally {
            new Reporting(bench.console(), request.report())
                    .give(done, request.writing().explain());
        }
        NextSteps next = new NextSteps(bench);
        planned.prepared().forEach(one -> next.write(one.descriptor()));
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

    /** @param change what is made of each integration before it is rendered */
    private Planned carryOut(List<String> names, UnaryOperator<IntegrationInput> change) {
        PlanBuilder planning = new PlanBuilder(bench, request, target, change);
        try (LockedFolders locked = folders.lock()) {
            Planned planned = planning.plan(names);
            StandingPackage.refuse(planned.plan());
            WriteSet writes = WriteSet.of(planned.plan(), bench.workspace().state(), target.root());
            locked.transaction().run(writes.with(workspaceFiles(planned.prepared())));
            return planned;
        }
    }

    private List<FileWrite> workspaceFiles(List<IntegrationInput> integrations) {
        List<FileWrite> files = new ArrayList<>(folders.replacing(SchemaFiles.texts()));
        for (IntegrationInput one : integrations) {
            files.addAll(one.workspaceFiles());
            one.freshScan()
                    .map(scan -> Map.of(Workspace.scanPath(one.descriptor().name()), ScanWriter.text(scan)))
                    .ifPresent(scan -> files.addAll(folders.replacing(scan)));
        }
        return files;
    }

    /** What riot makes for integrations that are in the target by now, by their names. */
    private Map<String, Locks> locks(List<IntegrationInput> integrations) {
        Layout layout = Layouts.of(target);
        RiotLocks riot = new RiotLocks(target, bench.workspace().state(), bench.console());
        return integrations.stream()
                .map(IntegrationInput::descriptor)
                .collect(Collectors.toMap(one -> one.name(), one -> riot.make(one, layout)));
    }

    private IntegrationInput locked(IntegrationInput one, Map<String, Locks> made) {
        String name = one.descriptor().name();
        return one.with(made.get(name), new LocksFile(bench.workspace(), name).write(made.get(name)));
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
