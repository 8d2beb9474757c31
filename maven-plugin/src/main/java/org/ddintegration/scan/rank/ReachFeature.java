package org.ddintegration.scan.rank;

import java.util.Optional;
import org.ddintegration.scan.graph.SinkKind;

/** It leads to input or output: the more, the fewer calls lie between. */
final class ReachFeature implements Feature {
    private final Surroundings surroundings;
    private final boolean remote;

    ReachFeature(Surroundings surroundings, boolean remote) {
        this.surroundings = surroundings;
        this.remote = remote;
    }

    @Override
    public String name() {
        return remote ? "reaches_remote" : "reaches_local";
    }

    @Override
    public double of(Subject subject) {
        return sink(subject)
                .map(sink -> surroundings.reach().distance(subject.function().orElseThrow(), sink))
                .map(distance -> 1 / (1 + distance / 4.0))
                .orElse(0.0);
    }

    private Optional<SinkKind> sink(Subject subject) {
        return subject.function().flatMap(surroundings.reach()::nearest).filter(kind -> kind.isRemote() == remote);
    }

    @Override
    public Optional<String> why(Subject subject, double value) {
        return sink(subject).map(sink -> {
            int distance = surroundings.reach().distance(subject.function().orElseThrow(), sink);
            return sink.words()
                    + (distance == 0 ? "" : ", %d call%s away".formatted(distance, distance == 1 ? "" : "s"));
        });
    }
}
