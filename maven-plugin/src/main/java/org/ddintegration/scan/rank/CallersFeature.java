package org.ddintegration.scan.rank;

import java.util.Optional;
import org.ddintegration.scan.graph.CallGraph;

/** Functions of the library call it. */
record CallersFeature(CallGraph graph) implements RankingFeature {
    @Override
    public String name() {
        return "callers";
    }

    @Override
    public double of(Subject subject) {
        return Math.log1p(callers(subject));
    }

    private double callers(Subject subject) {
        return subject.function().map(function -> graph.to(function).size()).orElse(0);
    }

    @Override
    public Optional<String> why(Subject subject, double value) {
        int callers = (int) callers(subject);
        return Optional.of("called by " + callers + (callers == 1 ? " function" : " functions") + " of the library");
    }
}
