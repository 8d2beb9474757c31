package org.ddintegration.workflow.goals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.ddintegration.contribute.Locks;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.plan.Planner;
import org.ddintegration.plan.baseline.Baseline;
import org.ddintegration.plan.baseline.BaselineStore;
import org.ddintegration.plan.entries.TargetWithout;
import org.ddintegration.plan.model.Options;
import org.ddintegration.plan.model.Piece;
import org.ddintegration.plan.model.Plan;
import org.ddintegration.plan.model.Rendered;
import org.ddintegration.target.Checkout;
import org.ddintegration.target.Layouts;
import org.ddintegration.target.TargetVersion;
import org.ddintegration.workflow.Bench;
import org.ddintegration.workflow.loading.IntegrationInput;
import org.ddintegration.workflow.state.WrittenDescriptor;
import org.ddintegration.workflow.state.WrittenNames;

/**
 * Plans what takes integrations out of a target, by their baselines alone: no descriptor of the workspace is read, and no
 * library.
 */
final class RemovalPlanBuilder {
    private final Bench bench;
    private final Options options;
    private final Checkout target;
    private final BaselineStore baselines;

    RemovalPlanBuilder(Bench bench, Options options, Checkout target) {
        this.bench = bench.ahead();
        this.options = options;
        this.target = target;
        this.baselines = new BaselineStore(bench.workspace().state(), target.root());
    }

    /** @throws ProblemException when an integration was not written, or nothing of it stands in the target */
    Plan plan(List<String> names) {
        bench.console().info("Target: dd-trace-py " + TargetVersion.of(target) + " in " + target.root());
        new WrittenNames(bench.workspace()).require(names);
        Renderer renderer = new Renderer(
                bench.contributors().get(),
                new TargetWithout(target, baselines.all()),
                Layouts.of(target),
                bench.toolVersion());
        List<Rendered> rendered = names.stream()
                .map(name -> rendered(baselines.read(name).orElseThrow(), renderer))
                .toList();
        Plan plan = new Planner(target, baselines, options).remove(rendered);
        requireSomething(names, plan);
        return plan;
    }

    /** As it was rendered last. Where that cannot be told, its pieces are looked for by their texts. */
    private Rendered rendered(Baseline baseline, Renderer renderer) {
        String name = baseline.integration();
        Optional<Descriptor> descriptor = WrittenDescriptor.of(baseline);
        return descriptor
                .map(written -> renderer.render(
                        new IntegrationInput(written, Map.of(), Locks.NONE, List.of(), Optional.empty())))
                .orElseGet(() -> new Rendered(name, baseline.origin(), List.of()));
    }

    private void requireSomething(List<String> names, Plan plan) {
        Set<String> nowhere = new TreeSet<>(names);
        plan.changes().stream()
                .flatMap(change -> change.pieces().stream())
                .map(Piece::integration)
                .forEach(nowhere::remove);
        if (!nowhere.isEmpty() && plan.byHand().isEmpty()) {
            throw new ProblemException(Problem.of(
                            String.join(", ", nowhere),
                            "nothing that was written for it stands in this target, so there is nothing to remove",
                            "check out the branch that it was written to, or name its checkout with -Ddd.target")
                    .at(target.root().toString()));
        }
    }
}
