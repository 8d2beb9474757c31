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
import org.ddintegration.workflow.loading.ChosenHandlers;
import org.ddintegration.workflow.loading.IntegrationInput;
import org.ddintegration.workflow.loading.IntegrationLoader;

/** Prepares each integration from its descriptor, renders it, and plans what brings the target up to date. */
public final class PlanBuilder {
    /** A plan, and what it was made from. */
    public record Planned(List<IntegrationInput> prepared, Plan plan) {}

    private final Bench bench;
    private final Request request;
    private final Checkout target;
    private final UnaryOperator<IntegrationInput> change;

    public PlanBuilder(Bench bench, Request request, Checkout target) {
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

    public Planned plan(List<String> names) {
        bench.console().info("Target: dd-trace-py " + TargetVersion.of(target) + " in " + target.root());
        Supplier<Layout> layout = BackgroundTask.start("dd-layout", () -> Layouts.of(target));
        List<IntegrationInput> prepared = new ArrayList<>();
        IntegrationLoader preparation = new IntegrationLoader(bench, request, target, layout);
        names.forEach(name -> prepared.add(change.apply(preparation.prepare(name))));
        Checkout untouched = new TargetWithout(target, baselines().all());
        Renderer renderer = new Renderer(bench.contributors().get(), untouched, layout.get(), bench.toolVersion());
        List<Rendered> rendered = prepared.stream().map(renderer::render).toList();
        Plan plan = new Planner(target, baselines(), request.writing().options()).plan(rendered);
        return new Planned(prepared, plan.withByHand(new ChosenHandlers(bench.workspace(), request).byHand(prepared)));
    }

    private BaselineStore baselines() {
        return new BaselineStore(bench.workspace().state(), target.root());
    }
}
