package org.ddintegration.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.ddintegration.descriptor.DescriptorSchema;
import org.ddintegration.plan.Plan;
import org.ddintegration.plan.Planner;
import org.ddintegration.plan.Rendered;
import org.ddintegration.plan.TargetWithout;
import org.ddintegration.plan.baseline.BaselineStore;
import org.ddintegration.target.Checkout;
import org.ddintegration.target.Layout;
import org.ddintegration.target.Layouts;
import org.ddintegration.target.TargetVersion;

/** The part that all goals share: prepares each integration, renders it, and plans. */
final class Planning {
    /** A plan, and what it was made from. */
    record Planned(List<Prepared> prepared, Plan plan) {}

    /** What a plan is for: {@link Planner#plan} or {@link Planner#remove}. */
    @FunctionalInterface
    interface Aim {
        Plan plan(Planner planner, List<Rendered> rendered);
    }

    private final Bench bench;
    private final Request request;
    private final Checkout target;
    private final UnaryOperator<Prepared> change;

    Planning(Bench bench, Request request, Checkout target) {
        this(bench, request, target, UnaryOperator.identity());
    }

    /** @param change what is made of each integration before it is rendered */
    Planning(Bench bench, Request request, Checkout target, UnaryOperator<Prepared> change) {
        this.bench = bench.ahead();
        // Loaded here, it is there when the first descriptor is read.
        Ahead.run("dd-schema", DescriptorSchema::json);
        this.request = request;
        this.target = target;
        this.change = change;
    }

    Planned plan(List<String> names, Aim aim) {
        bench.console().info("Target: dd-trace-py %s in %s".formatted(TargetVersion.of(target), target.root()));
        Supplier<Layout> layout = Ahead.start("dd-layout", () -> Layouts.of(target));
        List<Prepared> prepared = new ArrayList<>();
        Preparation preparation = new Preparation(bench, request, target);
        names.forEach(name -> prepared.add(change.apply(preparation.prepare(name))));
        Checkout untouched = new TargetWithout(target, baselines().all());
        Renderer renderer = new Renderer(bench.contributors().get(), untouched, layout.get(), bench.toolVersion());
        List<Rendered> rendered = prepared.stream().map(renderer::render).toList();
        return new Planned(
                prepared,
                aim.plan(new Planner(target, baselines(), request.writing().options()), rendered));
    }

    Checkout target() {
        return target;
    }

    BaselineStore baselines() {
        return new BaselineStore(bench.workspace().state(), target.root());
    }
}
