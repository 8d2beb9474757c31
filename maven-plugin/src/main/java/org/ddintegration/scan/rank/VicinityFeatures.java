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
    private final Callers[] callers;

    /**
     * Functions from which a few calls lead to one.
     *
     * @param exported how many of them users can name
     * @param use how much texts use them
     * @param entries how many of them users call
     */
    private record Callers(int all, int exported, double use, double entries) {}

    VicinityFeatures(Surface surface, Surroundings surroundings) {
        this.graph = surroundings.indices();
        this.vicinity = new Vicinity(graph, surroundings.graph());
        this.entries = new Entries(surroundings.usage(), graph).weights();
        this.uses = new double[graph.size()];
        this.callers = new Callers[graph.size()];
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
                feature("callers_near", i -> Math.log1p(callers(i).all())),
                feature("callers_near_public", i -> Math.log1p(callers(i).exported())),
                feature("callers_near_use", i -> Math.log1p(callers(i).use())),
                feature("callers_near_entries", i -> Math.log1p(callers(i).entries())),
                feature("entry_near", i -> distances[i] < 0 ? 0 : 1.0 / (1 + distances[i])),
                feature("entry_next", i -> distances[i] == 1 ? 1 : 0));
    }

    /** Found once for all features; threads that find it at the same time find the same. */
    private Callers callers(int index) {
        Callers known = callers[index];
        if (known == null) {
            BitSet all = vicinity.callers(index);
            BitSet named = (BitSet) all.clone();
            named.and(exported);
            known = new Callers(
                    all.cardinality(),
                    named.cardinality(),
                    sum(all, caller -> uses[caller]),
                    sum(all, caller -> entries[caller] > 0 ? 1 : 0));
            callers[index] = known;
        }
        return known;
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
