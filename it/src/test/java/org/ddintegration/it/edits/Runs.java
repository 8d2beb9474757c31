package org.ddintegration.it.edits;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.ddintegration.contribute.Contributed;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.plan.Planner;
import org.ddintegration.plan.baseline.Baseline;
import org.ddintegration.plan.baseline.BaselineStore;
import org.ddintegration.plan.baseline.Origin;
import org.ddintegration.plan.entries.TargetWithout;
import org.ddintegration.plan.model.Options;
import org.ddintegration.plan.model.Plan;
import org.ddintegration.plan.model.Rendered;

/** Runs on one tree, written in memory; the baselines are on the disk. */
final class Runs {
    private final RealTree tree;
    private final Overlay target;
    private final Path state;
    private final BaselineStore baselines;

    Runs(RealTree tree, Path state) {
        this.tree = tree;
        this.target = new Overlay(tree.checkout());
        this.state = state;
        this.baselines = new BaselineStore(state, tree.checkout().root());
    }

    /** What contributors gave for one integration. */
    Plan put(String name, List<Contributed> contributed) {
        Origin origin = new Origin("1.0", "sha256:0", tree.layout().version());
        return written(planner().plan(List.of(new Rendered(name, origin, contributed))));
    }

    Plan put(Descriptor... descriptors) {
        return written(planner().plan(rendered(descriptors)));
    }

    Plan remove(Descriptor... descriptors) {
        return written(planner().remove(rendered(descriptors)));
    }

    /** What differs from the release. */
    SortedMap<String, Optional<String>> changed() {
        return target.written();
    }

    private Planner planner() {
        return new Planner(target, baselines, Options.DEFAULT);
    }

    private List<Rendered> rendered(Descriptor... descriptors) {
        TargetWithout without = new TargetWithout(target, baselines.all());
        return Arrays.stream(descriptors)
                .map(one -> new Rendered(
                        one.name(),
                        new Origin("1.0", "sha256:0", tree.layout().version()),
                        tree.contributed(one, Map.of(), without).toList()))
                .toList();
    }

    private Plan written(Plan plan) {
        target.write(plan);
        plan.baselines().forEach(this::store);
        return plan;
    }

    private void store(Baseline baseline) {
        Path file = state.resolve(baselines.pathOf(baseline.integration()));
        try {
            if (baseline.isEmpty()) {
                Files.deleteIfExists(file);
            } else {
                Files.createDirectories(file.getParent());
                Files.writeString(file, baselines.write(baseline), UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
