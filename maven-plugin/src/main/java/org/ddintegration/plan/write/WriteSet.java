package org.ddintegration.plan.write;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ddintegration.ProblemException;
import org.ddintegration.plan.baseline.Baseline;
import org.ddintegration.plan.baseline.BaselineStore;
import org.ddintegration.plan.model.Backup;
import org.ddintegration.plan.model.Plan;

/**
 * What a transaction does.
 *
 * @param files what is to become of each file
 * @param foldersLeft absolute paths of folders that are deleted in the end where they are empty
 */
public record WriteSet(List<FileWrite> files, List<Path> foldersLeft) {
    /**
     * What a plan comes to: changes of the target, and what the workspace remembers of them.
     *
     * @param state the workspace's state folder
     * @param target root of the checkout
     * @throws ProblemException when the plan must not be carried out
     */
    public static WriteSet of(Plan plan, Path state, Path target) {
        if (!plan.problems().isEmpty()) {
            throw new ProblemException(plan.problems());
        }
        BaselineStore baselines = new BaselineStore(state, target);
        List<FileWrite> files = new ArrayList<>();
        plan.changes()
                .forEach(change -> files.add(new FileWrite(target, change.path(), change.before(), change.after())));
        plan.baselines().forEach(baseline -> files.add(write(baseline, baselines, state)));
        plan.backups().forEach(backup -> files.add(write(backup, state)));
        Stream<Path> leftInTarget = plan.foldersLeft().stream().map(target::resolve);
        Stream<Path> leftInState = plan.baselines().stream()
                .filter(Baseline::isEmpty)
                .map(baseline ->
                        state.resolve(baselines.pathOf(baseline.integration())).getParent());
        return new WriteSet(files, Stream.concat(leftInTarget, leftInState).toList());
    }

    /** Writes other files before these, or none of all. */
    public WriteSet with(List<FileWrite> others) {
        return new WriteSet(Stream.concat(others.stream(), files.stream()).toList(), foldersLeft);
    }

    private static FileWrite write(Baseline baseline, BaselineStore baselines, Path state) {
        String name = baseline.integration();
        Optional<String> text = baseline.isEmpty() ? Optional.empty() : Optional.of(baselines.write(baseline));
        return new FileWrite(state, baselines.pathOf(name), baselines.stored(name), text);
    }

    private static FileWrite write(Backup backup, Path state) {
        String path = backup.integration() + "/backup/" + backup.path();
        String free = path;
        for (int i = 1; Files.exists(state.resolve(free)); i++) {
            free = path + "." + i;
        }
        return new FileWrite(state, free, Optional.empty(), Optional.of(backup.text()));
    }
}
