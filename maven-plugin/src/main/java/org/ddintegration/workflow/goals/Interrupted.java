package org.ddintegration.workflow.goals;

import java.nio.file.Path;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.ddintegration.plan.write.DiskSteps;
import org.ddintegration.plan.write.RunLock;
import org.ddintegration.plan.write.Transaction;
import org.ddintegration.target.Checkout;
import org.ddintegration.workflow.Bench;

/** A run that was killed while it wrote, as a goal finds it that writes nothing itself. */
final class Interrupted {
    private final Bench bench;
    private final Path state;

    Interrupted(Bench bench) {
        this.bench = bench;
        this.state = bench.workspace().state();
    }

    /**
     * Undoes it, so that the target is seen as it was before; waits for a run that is at work.
     *
     * @throws ProblemException when it cannot be undone, or the other run does not end
     */
    @SuppressWarnings("try")
    void mend(Checkout target) {
        if (Transaction.isOpen(state)) {
            try (RunLock untilMended = RunLock.take(state, target.root(), PlanExecution.PATIENCE, bench.console())) {
                new Transaction(state, new DiskSteps()).recover().forEach(bench.console()::info);
            }
        }
    }

    /** @throws ProblemException when there is one, for a run that may not even undo it */
    void refuse() {
        if (Transaction.isOpen(state)) {
            throw new ProblemException(Problem.of(
                            "dryRun",
                            "an earlier run was interrupted, or is at work, and the target is not whole",
                            "run mvn dd:check, which waits for it or undoes it; then run again")
                    .at(state.toString()));
        }
    }
}
