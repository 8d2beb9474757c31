package org.ddintegration.scan.rank;

import java.util.List;
import org.ddintegration.scan.graph.Edge;
import org.ddintegration.scan.model.PyFunction;

/** What the call graph says: callees, callers, and how far input and output are. */
final class GraphFeatures {
    private final Surroundings surroundings;
    private final Twins twins;

    GraphFeatures(Surface surface, Surroundings surroundings) {
        this.surroundings = surroundings;
        this.twins = new Twins(surface.library());
    }

    List<RankingFeature> all() {
        return List.of(
                ShapeFeature.silent(
                        "callees", s -> s.function().map(this::callees).orElse(0.0)),
                new CallersFeature(surroundings.graph()),
                new ShapeFeature(
                        "twin",
                        s -> s.function().filter(twins::has).isPresent() ? 1 : 0,
                        "the library has it both blocking and awaited"),
                new ReachFeature(surroundings, "sink_itself", 0, 0),
                new ReachFeature(surroundings, "sink_next", 1, 1),
                new ReachFeature(surroundings, "sink_near", 2, 3),
                new ReachFeature(surroundings, "sink_far", 4, Integer.MAX_VALUE));
    }

    private double callees(PyFunction function) {
        double callees = 0;
        for (Edge edge : surroundings.graph().from(function)) {
            callees += edge.from() == edge.to() ? 0 : 1;
        }
        return Math.log1p(callees);
    }
}
