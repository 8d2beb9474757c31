package org.ddintegration.scan.rank;

import java.util.Optional;
import org.ddintegration.scan.graph.Edge;
import org.ddintegration.scan.graph.EdgeKind;
import org.ddintegration.scan.model.PyFunction;

/** How many functions of the library call it, those of other classes and modules above all. */
final class CallersFeature implements Feature {
    private static final double MANY = 20;

    private final Surroundings surroundings;

    CallersFeature(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public String name() {
        return "callers";
    }

    @Override
    public double of(Subject subject) {
        return Math.min(1, Math.log1p((double) callers(subject)) / Math.log1p(MANY));
    }

    private long callers(Subject subject) {
        if (subject.isClass() || subject.function().isEmpty()) {
            return 0;
        }
        return surroundings.graph().to(subject.function().get()).stream()
                .filter(edge -> edge.kind() == EdgeKind.CALL || edge.kind() == EdgeKind.REFERENCE)
                .map(Edge::from)
                .filter(CallersFeature::isPublic)
                .count();
    }

    private static boolean isPublic(PyFunction caller) {
        return caller.module().own() && !caller.name().startsWith("_");
    }

    @Override
    public Optional<String> why(Subject subject, double value) {
        long callers = callers(subject);
        return callers == 0
                ? Optional.empty()
                : Optional.of("called by %d public function%s".formatted(callers, callers == 1 ? "" : "s"));
    }
}
