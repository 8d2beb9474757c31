package org.ddintegration.scan.rank;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.ddintegration.scan.evidence.Usage;
import org.ddintegration.scan.graph.IndexedGraph;
import org.ddintegration.scan.graph.Vicinity;
import org.ddintegration.scan.model.PyFunction;

/** How much of the library meets in a candidate within a few calls, and how near it is to what users call. */
final class VicinityFeatures {
    private final IndexedGraph graph;
    private final Vicinity vicinity;
    private final BitSet exported = new BitSet();
    private final double[] uses;
    private final double[] entries;

    VicinityFeatures(Surface surface, Surroundings surroundings) {
        this.graph = surroundings.indices();
        this.vicinity = new Vicinity(graph, surroundings.graph());
        this.entries = new Entries(surroundings.usage(), graph).weights();
        this.uses = new double[graph.size()];
        Usage usage = surroundings.usage();
        for (int i = 0; i < uses.length; i++) {
            PyFunction function = graph.function(i);
            uses[i] = usage.total(function);
            exported.set(
                    i,
                    function.module().own()
                            && !surface.exports().publicPaths(function).isEmpty());
        }
    }

    List<RankingFeature> all() {
        int[] distances = vicinity.distances(entries);
        return List.of(
                feature("callees_near", i -> Math.log1p(vicinity.callees(i).cardinality())),
                feature("callers_near", i -> Math.log1p(vicinity.callers(i).cardinality())),
                feature("callers_near_public", i -> Math.log1p(publicCallers(i))),
                feature("callers_near_use", i -> Math.log1p(sum(vicinity.callers(i), caller -> uses[caller]))),
                feature(
                        "callers_near_entries",
                        i -> Math.log1p(sum(vicinity.callers(i), caller -> entries[caller] > 0 ? 1 : 0))),
                feature("entry_near", i -> distances[i] < 0 ? 0 : 1.0 / (1 + distances[i])),
                feature("entry_next", i -> distances[i] == 1 ? 1 : 0));
    }

    private double publicCallers(int index) {
        BitSet callers = vicinity.callers(index);
        callers.and(exported);
        return callers.cardinality();
    }

    private static double sum(BitSet indices, IntToDoubleFunction value) {
        return indices.stream().mapToDouble(value).sum();
    }

    private RankingFeature feature(String name, IntToDoubleFunction value) {
        return ShapeFeature.silent(
                name,
                subject -> subject.isClass()
                        ? 0
                        : subject.function()
                                .map(graph::index)
                                .filter(index -> index >= 0)
                                .map(value::applyAsDouble)
                                .orElse(0.0));
    }
}
