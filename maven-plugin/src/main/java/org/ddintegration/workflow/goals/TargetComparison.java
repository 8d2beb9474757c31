package org.ddintegration.workflow.goals;

import java.util.List;
import org.ddintegration.plan.baseline.BaselineStore;
import org.ddintegration.plan.report.CheckReport;
import org.ddintegration.target.Checkout;
import org.ddintegration.workflow.Bench;
import org.ddintegration.workflow.Request;
import org.ddintegration.workflow.goals.PlanBuilder.Planned;
import org.ddintegration.workflow.loading.ChosenHandlers;

/** Compares a target with what descriptors say. */
final class TargetComparison {
    private final Bench bench;
    private final Request request;
    private final Checkout target;

    TargetComparison(Bench bench, Request request, Checkout target) {
        this.bench = bench;
        this.request = request;
        this.target = target;
    }

    CheckReport of(List<String> names) {
        Planned planned = new PlanBuilder(bench, request, target).plan(names);
        BaselineStore baselines = new BaselineStore(bench.workspace().state(), target.root());
        return CheckReport.of(
                planned.plan(), new ChosenHandlers(bench.workspace(), request).findings(planned.prepared(), baselines));
    }
}
