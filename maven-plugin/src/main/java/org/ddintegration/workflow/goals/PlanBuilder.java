package org.ddintegration.workflow.goals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.ddintegration.descriptor.form.DescriptorSchema;
import org.ddintegration.plan.Planner;
import org.ddintegration.plan.baseline.BaselineStore;
import org.ddintegration.plan.entries.TargetWithout;
import org.ddintegration.plan.model.Plan;
import org.ddintegration.plan.model.Rendered;
import org.ddintegration.target.Checkout;
import org.ddintegration.target.Layout;
import org.ddintegration.target.Layouts;
import org.ddintegration.target.TargetVersion;
import org.ddintegration.workflow.BackgroundTask;
import org.ddintegration.workflow.Bench;
import org.ddintegration.workflow.Request;
import org.ddintegration.workflow.loading.IntegrationInput;
import org.ddintegration.workflow.loading.IntegrationLoader;

/** The part that all goals share: prepares each integration, renders it, and plans. */
final class PlanBuilder {
    /** A plan, and what it was made from. */
    record Planned(List<IntegrationInput> prepared, Plan plan) {}

    /** What a plan is for: {@link Planner#plan} or {@link Planner#remove}. */
    @FunctionalInterface
    interface Aim {
        Plan plan(Planner planner, List<Rendered> rendered);
    }

    private final Bench bench;
    private final Request request;
    private final Checkout target;
    private final UnaryOperator<IntegrationInput> change;

    PlanBuilder(Bench bench, Request request, Checkout target) {
        this(bench, request, target, UnaryOperator.identity());
    }

    /** @param change what is made of each integration before it is rendered */
    PlanBuilder(Bench bench, Request request, Checkout target, UnaryOperator<IntegrationInput> change) {
        this.bench = bench.ahead();
        // Loaded here, it is there when the first descriptor is read.
        BackgroundTask.run("dd-schema", DescriptorSchema::json);
        this.request = request;
        this.target = target;
        this.change = change;
    }

    Planned plan(List<String> names, Aim aim) {
        bench.console().info("Target: dd-trace-py %s in %s".formatted(TargetVersion.of(target), target.root()));
        Supplier<Layout> layout = BackgroundTask.start("dd-layout", () -> Layouts.of(target));
        List<IntegrationInput> prepared = new ArrayList<>();
        IntegrationLoader preparation = new IntegrationLoader(bench, request, target, layout);
        names.forEach(name -> prepared.add(change.apply(preparation.prepare(name))));
        Checkout untouched = new TargetWithout(target, baselines().all());
        Renderer renderer = new Renderer(bench.contributors().get(), untouched, layout.get(), bench.toolVersion());
        List<Rendered> rendered = prepared.stream().map(renderer::render).toList();
        return new Planned(
                prepared,
                aim.plan(new Planner(target, baselines(), request.writing().options()), rendered));
    }

    BaselineStore baselines() {
        return new BaselineStore(bench.workspace().state(), target.root());
    }
}
