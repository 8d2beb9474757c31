package org.ddintegration.workflow.state;

import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.ddintegration.plan.write.DiskSteps;
import org.ddintegration.plan.write.FileWrite;
import org.ddintegration.plan.write.RunFolder;
import org.ddintegration.plan.write.RunLock;
import org.ddintegration.plan.write.Transaction;
import org.ddintegration.plan.write.UserFolder;
import org.ddintegration.plan.write.WriteSet;
import org.ddintegration.target.Checkout;
import org.ddintegration.workflow.Bench;
import org.ddintegration.workflow.Request;

/** The folders that a run may write to, one run at a time, after what a run has left is mended that was killed while it wrote. */
public final class RunFolders {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Bench bench;
    private final List<RunFolder> folders = new ArrayList<>();

    /**
     * Of a run that writes to the workspace alone.
     *
     * @throws ProblemException when the state of the workspace has links in it
     */
    public RunFolders(Bench bench) {
        this.bench = bench;
        StateLinks.refuse(bench.workspace());
        folders.add(RunFolder.ofWorkspace(bench.workspace().root()));
    }

    /** Of a run that writes to a target too, and may write to a descriptor elsewhere. Throws likewise. */
    public RunFolders(Bench bench, Request request, Checkout target) {
        this(bench);
        folders.add(RunFolder.of(target.root()));
        request.descriptor()
                .map(file -> file.toAbsolutePath().normalize().getParent())
                .filter(Files::isDirectory)
                .filter(folder -> folders.stream().noneMatch(one -> one.holds(folder)))
                .ifPresent(folder -> folders.add(RunFolder.of(folder)));
    }

    List<RunFolder> all() {
        return List.copyOf(folders);
    }

    /**
     * Keeps other runs out of these folders, waiting for one that is at work in them, and undoes what a killed one has left.
     *
     * @throws ProblemException when a run that was killed cannot be undone, or another run does not end
     */
    public LockedFolders lock() {
        RunLock lock = RunLock.take(folders, PATIENCE, bench.console());
        try {
            Transaction transaction = new Transaction(folders, UserFolder.ofProcess(), new DiskSteps());
            transaction.recover().forEach(bench.console()::info);
            return new LockedFolders(lock, transaction);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /**
     * Gives files of the workspace new texts.
     *
     * @param texts by their files' paths, relative to the workspace, {@code /} between parts
     * @throws ProblemException when one cannot be written; then none is
     */
    public void write(Map<String, String> texts) {
        try (LockedFolders locked = lock()) {
            locked.transaction().run(new WriteSet(replacing(texts), List.of()));
        }
    }

    /** Writes by which files of the workspace get new texts, whatever they hold now. */
    public List<FileWrite> replacing(Map<String, String> texts) {
        return texts.entrySet().stream()
                .map(text -> FileWrite.replacing(bench.workspace().root(), text.getKey(), text.getValue()))
                .toList();
    }

    /**
     * Undoes what a killed run has left, for a goal that writes nothing itself, so that all is seen as it was before. Throws
     * like {@link #lock}.
     */
    public void mend() {
        if (isUnfinished()) {
            lock().close();
        }
    }

    /** @throws ProblemException when there is something to mend, for a run that may not even do that */
    public void refuseUnfinished() {
        if (isUnfinished()) {
            throw new ProblemException(Problem.of(
                            "dryRun",
                            "an earlier run was interrupted, or is at work, and the target is not whole",
                            "run mvn dd:check, which waits for it or undoes it; then run again")
                    .at(bench.workspace().state().toString()));
        }
    }

    public boolean isUnfinished() {
        return folders.stream().anyMatch(RunFolder::isUnfinished);
    }
}
