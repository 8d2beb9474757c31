package org.ddintegration.scan.rank;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import org.ddintegration.scan.graph.IndexedGraph;
import org.ddintegration.scan.graph.PageRank;
import org.ddintegration.scan.graph.SinkFlow;
import org.ddintegration.scan.graph.SinkKind;

/** How much of what users call comes through a candidate on its way to input and output. */
final class FlowFeatures {
    private static final Set<SinkKind> BEYOND = EnumSet.complementOf(EnumSet.of(SinkKind.FILE));
    private static final double LEAST_RANK = 1e-5;

    private final Surroundings surroundings;
    private final IndexedGraph graph;
    private final double[] entries;

    FlowFeatures(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.graph = surroundings.indices();
        this.entries = new Entries(surroundings.usage(), graph).weights();
    }

    List<RankingFeature> all() {
        double[] ranks = PageRank.of(graph, entries);
        double[] flow = SinkFlow.of(graph, surroundings.reach().distances(BEYOND), entries);
        return List.of(
                feature("entry_rank", ranks, rank -> Math.log1p(rank / LEAST_RANK) / 10, ""),
                feature("entry_flow", flow, Math::sqrt, "between users' calls and I/O"));
    }

    private RankingFeature feature(String name, double[] values, DoubleUnaryOperator scale, String reason) {
        return new ShapeFeature(
                name,
                subject -> scale.applyAsDouble(subject.function()
                        .map(graph::index)
                        .filter(index -> index >= 0)
                        .map(index -> values[index])
                        .orElse(0.0)),
                reason);
    }
}
