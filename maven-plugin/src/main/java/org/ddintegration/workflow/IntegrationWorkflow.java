package org.ddintegration.workflow;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.ddintegration.Console;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.ddintegration.plan.Plan;
import org.ddintegration.plan.PlanWriter;
import org.ddintegration.plan.Planner;
import org.ddintegration.plan.baseline.BaselineStore;
import org.ddintegration.plan.report.Report;
import org.ddintegration.plan.write.DiskSteps;
import org.ddintegration.plan.write.FileWrite;
import org.ddintegration.plan.write.RunLock;
import org.ddintegration.plan.write.Transaction;
import org.ddintegration.scan.store.ScanWriter;
import org.ddintegration.target.Checkout;
import org.ddintegration.target.Layout;
import org.ddintegration.target.Layouts;

/** The main job: from a name, or a descriptor, to a complete integration in the target. */
public final class IntegrationWorkflow {
    private static final String WARNING =
            "Generated code must be verified by a person. It cannot be committed as it is.";
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Bench bench;
    private final Workspace workspace;
    private final Console console;

    public IntegrationWorkflow(Bench bench) {
        this.bench = bench;
        this.workspace = bench.workspace();
        this.console = bench.console();
    }

    /** @throws ProblemException when nothing could be written, or what was written holds conflicts */
    public void run(Request request) {
        console.warn(console.strong(WARNING));
        List<String> names = new Names(workspace, bench.questions()).of(request.names());
        Checkout target = new TargetOpener(bench).open(request);
        if (request.dryRun()) {
            new DryRun(console).show(request, plan(names, request, target).plan());
            return;
        }
        alone(names, request, target);
    }

    @SuppressWarnings("try")
    private void alone(List<String> names, Request request, Checkout target) {
        try (RunLock untilWritten = RunLock.take(workspace.state(), target.root(), PATIENCE, console)) {
            Transaction transaction = new Transaction(workspace.state(), new DiskSteps());
            transaction.recover().forEach(console::info);
            Planned planned = plan(names, request, target);
            write(planned, target, transaction);
            report(planned);
        }
    }

    private record Planned(List<Prepared> prepared, Plan plan) {}

    private Planned plan(List<String> names, Request request, Checkout target) {
        Layout layout = Layouts.of(target);
        console.info("Target: dd-trace-py %s in %s".formatted(layout.version(), target.root()));
        List<Prepared> prepared = new ArrayList<>();
        for (String name : names) {
            prepared.add(new Preparation(bench, request, target).prepare(name));
        }
        Renderer renderer = new Renderer(bench.contributors().get(), target, layout, bench.toolVersion());
        Planner planner = new Planner(target, baselines(target), request.options());
        return new Planned(
                prepared, planner.plan(prepared.stream().map(renderer::render).toList()));
    }

    private BaselineStore baselines(Checkout target) {
        return new BaselineStore(workspace.state(), target.root());
    }

    private void write(Planned planned, Checkout target, Transaction transaction) {
        List<FileWrite> besides = new ArrayList<>();
        planned.prepared().forEach(one -> besides.addAll(one.workspaceFiles()));
        new PlanWriter(workspace.state(), target.root(), baselines(target), transaction).write(planned.plan(), besides);
        for (Prepared one : planned.prepared()) {
            one.freshScan()
                    .ifPresent(scan -> ScanWriter.write(
                            scan, workspace.scanOf(one.descriptor().name())));
        }
    }

    private void report(Planned planned) {
        Report.lines(planned.plan()).forEach(console::info);
        NextSteps next = new NextSteps(workspace);
        planned.prepared().forEach(one -> next.of(one.descriptor()).forEach(console::info));
        if (planned.plan().hasConflict()) {
            throw new ProblemException(Problem.of(
                    "",
                    "the files marked conflict hold hand edits and a new rendering of the same lines",
                    "choose between the markers in each of them, then run again"));
        }
    }
}
