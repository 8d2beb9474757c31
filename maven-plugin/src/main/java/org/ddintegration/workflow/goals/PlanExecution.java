package org.ddintegration.workflow.goals;

import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.ddintegration.plan.write.DiskSteps;
import org.ddintegration.plan.write.FileWrite;
import org.ddintegration.plan.write.PlanWriter;
import org.ddintegration.plan.write.RunFolder;
import org.ddintegration.plan.write.RunLock;
import org.ddintegration.plan.write.Transaction;
import org.ddintegration.plan.write.UserFolder;
import org.ddintegration.scan.store.ScanWriter;
import org.ddintegration.target.Checkout;
import org.ddintegration.workflow.Bench;
import org.ddintegration.workflow.Request;
import org.ddintegration.workflow.Workspace;
import org.ddintegration.workflow.goals.PlanBuilder.Planned;
import org.ddintegration.workflow.loading.IntegrationInput;
import org.ddintegration.workflow.state.SchemaFiles;

/**
 * Writes what a goal has to write, all of it or nothing, one run at a time, after mending what a run has left that was killed
 * while it wrote.
 */
public final class PlanExecution {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Bench bench;
    private final List<RunFolder> folders = new ArrayList<>();

    /** For a goal that writes to the workspace alone. */
    public PlanExecution(Bench bench) {
        this.bench = bench;
        folders.add(RunFolder.ofWorkspace(bench.workspace().root()));
    }

    PlanExecution(Bench bench, Request request, Checkout target) {
        this(bench);
        folders.add(RunFolder.of(target.root()));
        request.descriptor()
                .map(file -> file.toAbsolutePath().normalize().getParent())
                .filter(Files::isDirectory)
                .filter(folder -> folders.stream().noneMatch(one -> one.holds(folder)))
                .ifPresent(folder -> folders.add(RunFolder.of(folder)));
    }

    /** All that may be written to. */
    List<RunFolder> folders() {
        return List.copyOf(folders);
    }

    /** @throws ProblemException when something cannot be written; then nothing is */
    @SuppressWarnings("try")
    Planned out(PlanBuilder planning, List<String> names, PlanBuilder.Aim aim) {
        try (RunLock untilWritten = lock()) {
            Transaction transaction = mended();
            Planned planned = planning.plan(names, aim);
            new PlanWriter(bench.workspace().state(), planning.target().root(), planning.baselines(), transaction)
                    .write(planned.plan(), workspaceFiles(planned));
            return planned;
        }
    }

    /**
     * Gives files of the workspace new texts.
     *
     * @param texts by their files' paths, relative to the workspace, {@code /} between parts
     * @throws ProblemException when one cannot be written; then none is
     */
    @SuppressWarnings("try")
    public void write(Map<String, String> texts) {
        try (RunLock untilWritten = lock()) {
            mended().run(replacing(texts), List.of());
        }
    }

    /**
     * Undoes what a killed run has left, for a goal that writes nothing itself, so that all is seen as it was before; waits
     * for a run that is at work.
     *
     * @throws ProblemException when it cannot be undone, or the other run does not end
     */
    @SuppressWarnings("try")
    void mend() {
        if (isUnfinished()) {
            try (RunLock untilMended = lock()) {
                mended();
            }
        }
    }

    /** @throws ProblemException when there is something to mend, for a run that may not even do that */
    void refuseUnfinished() {
        if (isUnfinished()) {
            throw new ProblemException(Problem.of(
                            "dryRun",
                            "an earlier run was interrupted, or is at work, and the target is not whole",
                            "run mvn dd:check, which waits for it or undoes it; then run again")
                    .at(bench.workspace().state().toString()));
        }
    }

    boolean isUnfinished() {
        return folders.stream().anyMatch(RunFolder::isUnfinished);
    }

    private RunLock lock() {
        return RunLock.take(folders, PATIENCE, bench.console());
    }

    private Transaction mended() {
        Transaction transaction = new Transaction(folders, UserFolder.ofProcess(), new DiskSteps());
        transaction.recover().forEach(bench.console()::info);
        return transaction;
    }

    private List<FileWrite> workspaceFiles(Planned planned) {
        List<FileWrite> files = new ArrayList<>(replacing(SchemaFiles.texts()));
        for (IntegrationInput one : planned.prepared()) {
            files.addAll(one.workspaceFiles());
            one.freshScan()
                    .map(scan -> Map.of(Workspace.scanPath(one.descriptor().name()), ScanWriter.text(scan)))
                    .ifPresent(scan -> files.addAll(replacing(scan)));
        }
        return files;
    }

    private List<FileWrite> replacing(Map<String, String> texts) {
        return texts.entrySet().stream()
                .map(text -> FileWrite.replacing(bench.workspace().root(), text.getKey(), text.getValue()))
                .toList();
    }
}
