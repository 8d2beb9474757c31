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

/** Carries a plan out: all of it, or nothing. */
public final class PlanWriter {
    private final Path state;
    private final Path target;
    private final BaselineStore baselines;
    private final Transaction transaction;

    /**
     * @param state the workspace's state folder
     * @param target root of the checkout
     */
    public PlanWriter(Path state, Path target, BaselineStore baselines, Transaction transaction) {
        this.state = state;
        this.target = target;
        this.baselines = baselines;
        this.transaction = transaction;
    }

    /**
     * @param besides files of the workspace that are written together with the plan
     * @throws ProblemException when the plan must not be carried out, or a file cannot be written; then all files are
     *     as before
     */
    public void write(Plan plan, List<FileWrite> besides) {
        if (!plan.problems().isEmpty()) {
            throw new ProblemException(plan.problems());
        }
        List<FileWrite> writes = new ArrayList<>(besides);
        plan.changes()
                .forEach(change -> writes.add(new FileWrite(target, change.path(), change.before(), change.after())));
        plan.baselines().forEach(baseline -> writes.add(baseline(baseline)));
        plan.backups().forEach(backup -> writes.add(backup(backup)));
        transaction.run(writes, foldersLeft(plan));
    }

    private List<Path> foldersLeft(Plan plan) {
        Stream<Path> ofTarget = plan.foldersLeft().stream().map(target::resolve);
        Stream<Path> ofState = plan.baselines().stream()
                .filter(Baseline::isEmpty)
                .map(baseline ->
                        state.resolve(baselines.pathOf(baseline.integration())).getParent());
        return Stream.concat(ofTarget, ofState).toList();
    }

    private FileWrite baseline(Baseline baseline) {
        String name = baseline.integration();
        Optional<String> text = baseline.isEmpty() ? Optional.empty() : Optional.of(baselines.write(baseline));
        return new FileWrite(state, baselines.pathOf(name), baselines.stored(name), text);
    }

    private FileWrite backup(Backup backup) {
        String path = backup.integration() + "/backup/" + backup.path();
        String free = path;
        for (int i = 1; Files.exists(state.resolve(free)); i++) {
            free = path + "." + i;
        }
        return new FileWrite(state, free, Optional.empty(), Optional.of(backup.text()));
    }
}
