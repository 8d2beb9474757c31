package org.ddintegration.workflow.goals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.ddintegration.plan.write.DiskSteps;
import org.ddintegration.plan.write.FileWrite;
import org.ddintegration.plan.write.PlanWriter;
import org.ddintegration.plan.write.RunLock;
import org.ddintegration.plan.write.Transaction;
import org.ddintegration.scan.store.ScanWriter;
import org.ddintegration.target.Checkout;
import org.ddintegration.workflow.Bench;
import org.ddintegration.workflow.goals.PlanBuilder.Planned;
import org.ddintegration.workflow.state.SchemaFiles;

/** Carries plans out, one run at a time, after mending what an interrupted run has left. */
final class PlanExecution {
    /** How long a run waits for another one to end. */
    static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Bench bench;
    private final Checkout target;

    PlanExecution(Bench bench, Checkout target) {
        this.bench = bench;
        this.target = target;
    }

    /** @throws org.ddintegration.ProblemException when something cannot be written; then nothing is */
    @SuppressWarnings("try")
    Planned out(PlanBuilder planning, Supplier<Planned> plan) {
        try (RunLock untilWritten = RunLock.take(bench.workspace().state(), target.root(), PATIENCE, bench.console())) {
            Transaction transaction = new Transaction(bench.workspace().state(), new DiskSteps());
            transaction.recover().forEach(bench.console()::info);
            Planned planned = plan.get();
            write(planned, new PlanWriter(bench.workspace().state(), target.root(), planning.baselines(), transaction));
            return planned;
        }
    }

    private void write(Planned planned, PlanWriter writer) {
        List<FileWrite> besides = new ArrayList<>();
        planned.prepared().forEach(one -> besides.addAll(one.workspaceFiles()));
        writer.write(planned.plan(), besides);
        SchemaFiles.write(bench.workspace());
        planned.prepared().forEach(one -> one.freshScan()
                .ifPresent(scan -> ScanWriter.write(
                        scan, bench.workspace().scanOf(one.descriptor().name()))));
    }
}
