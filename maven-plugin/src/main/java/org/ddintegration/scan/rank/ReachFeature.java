package org.ddintegration.scan.rank;

import java.util.Optional;
import org.ddintegration.scan.graph.SinkKind;

/** It leads to input or output beyond the process, with so many calls between. */
final class ReachFeature implements RankingFeature {
    private final Surroundings surroundings;
    private final String name;
    private final int least;
    private final int most;

    ReachFeature(Surroundings surroundings, String name, int least, int most) {
        this.surroundings = surroundings;
        this.name = name;
        this.least = least;
        this.most = most;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public double of(Subject subject) {
        int distance = sink(subject).map(kind -> distance(subject, kind)).orElse(-1);
        return distance >= least && distance <= most ? 1 : 0;
    }

    private Optional<SinkKind> sink(Subject subject) {
        return subject.function().flatMap(surroundings.reach()::nearest).filter(kind -> kind != SinkKind.FILE);
    }

    private int distance(Subject subject, SinkKind kind) {
        return surroundings.reach().distance(subject.function().orElseThrow(), kind);
    }

    @Override
    public Optional<String> why(Subject subject, double value) {
        return sink(subject).map(kind -> {
            int distance = distance(subject, kind);
            return kind.words()
                    + (distance == 0 ? "" : ", " + distance + (distance == 1 ? " call" : " calls") + " away");
        });
    }
}
