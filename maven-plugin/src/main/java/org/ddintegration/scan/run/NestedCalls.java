package org.ddintegration.scan.run;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ddintegration.scan.facts.FunctionFacts;
import org.ddintegration.scan.graph.CallGraph;
import org.ddintegration.scan.graph.Edge;
import org.ddintegration.scan.graph.EdgeKind;
import org.ddintegration.scan.model.PyFunction;

/** Tells whether one function calls another: an operation that both stand for would be traced twice. */
final class NestedCalls {
    private static final double SURE = 0.3;
    private static final int DEEPEST = 4;

    private static final Set<String> QUEUEING = Set.of("enqueue", "queue", "schedule", "submit", "delay", "defer");
    private static final Set<String> RUNNING = Set.of("execute", "run", "perform", "process", "handle", "consume");

    private final CallGraph graph;

    NestedCalls(CallGraph graph) {
        this.graph = graph;
    }

    boolean between(Optional<PyFunction> one, Optional<PyFunction> other) {
        return one.isPresent() && other.isPresent() && (calls(one.get(), other.get()) || calls(other.get(), one.get()));
    }

    private boolean calls(PyFunction caller, PyFunction callee) {
        return of(caller).anyMatch(called -> called == callee) && !queuesFor(caller, callee);
    }

    /** What puts work on a queue runs it itself only when it is told not to wait: these are two operations. */
    private static boolean queuesFor(PyFunction caller, PyFunction callee) {
        return QUEUEING.contains(firstWord(caller)) && RUNNING.contains(firstWord(callee));
    }

    private static String firstWord(PyFunction function) {
        return function.name().replaceFirst("^_+", "").split("_", 2)[0];
    }

    /**
     * What it calls by its name, or through a method that is overridden. A partial function holds the other one itself, and
     * does not meet what is wrapped around it.
     */
    Stream<PyFunction> of(PyFunction caller) {
        return caller.is(FunctionFacts.MADE)
                ? Stream.of()
                : graph.from(caller).stream()
                        .filter(NestedCalls::isCall)
                        .map(Edge::to)
                        .flatMap(called -> Stream.concat(Stream.of(called), overrides(called)))
                        .filter(called -> called != caller);
    }

    /** What it calls, what these call, and so on. */
    Set<PyFunction> behind(PyFunction caller) {
        Set<PyFunction> behind = new HashSet<>();
        List<PyFunction> next = List.of(caller);
        for (int depth = 0; depth < DEEPEST && !next.isEmpty(); depth++) {
            next = next.stream().flatMap(this::of).filter(behind::add).toList();
        }
        return behind;
    }

    private Stream<PyFunction> overrides(PyFunction method) {
        return graph.from(method).stream()
                .filter(edge -> edge.kind() == EdgeKind.OVERRIDE)
                .map(Edge::to);
    }

    private static boolean isCall(Edge edge) {
        return switch (edge.kind()) {
            case CALL, CONSTRUCT, SUBCLASS -> true;
            case NAME -> edge.weight() >= SURE;
            case PROPERTY, REFERENCE, OVERRIDE -> false;
        };
    }
}
