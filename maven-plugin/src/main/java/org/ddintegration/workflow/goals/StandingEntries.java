package org.ddintegration.workflow.goals;

import java.util.List;
import java.util.stream.Stream;
import org.ddintegration.contribute.Contributed;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.plan.Planner;
import org.ddintegration.plan.baseline.BaselineStore;
import org.ddintegration.plan.model.Options;
import org.ddintegration.plan.model.Rendered;
import org.ddintegration.plan.write.WriteSet;
import org.ddintegration.target.Checkout;
import org.ddintegration.target.Layouts;
import org.ddintegration.workflow.Bench;
import org.ddintegration.workflow.loading.IntegrationInput;

/** The entries that integrations have in a target's shared files, remembered as if they had been written. */
final class StandingEntries {
    private final Bench bench;
    private final Checkout target;

    StandingEntries(Bench bench, Checkout target) {
        this.bench = bench;
        this.target = target;
    }

    /** What makes the workspace remember them; the target stays as it is. */
    WriteSet remember(List<IntegrationInput> adopted) {
        Renderer renderer = new Renderer(bench.contributors().get(), target, Layouts.of(target), bench.toolVersion());
        List<Rendered> standing =
                adopted.stream().map(renderer::render).map(this::standing).toList();
        BaselineStore baselines = new BaselineStore(bench.workspace().state(), target.root());
        return WriteSet.of(
                new Planner(target, baselines, Options.DEFAULT).plan(standing),
                bench.workspace().state(),
                target.root());
    }

    private Rendered standing(Rendered all) {
        return new Rendered(
                all.name(),
                all.origin(),
                all.contributed().stream().flatMap(this::standing).toList());
    }

    private Stream<Contributed> standing(Contributed one) {
        return one.contribution() instanceof Contribution.Entries entries
                ? Stream.of(new EntryPlaces(target).standing(one, entries))
                : Stream.empty();
    }
}
