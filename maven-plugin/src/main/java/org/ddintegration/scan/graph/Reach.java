package org.ddintegration.scan.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ddintegration.scan.model.PyFunction;

/** Shortest ways from functions to sinks. */
public final class Reach {
    /**
     * The first step towards a sink.
     *
     * @param next absent when the function calls the sink itself
     */
    public record Step(int distance, Optional<PyFunction> next) {}

    private final Map<SinkKind, Map<PyFunction, Step>> steps = new EnumMap<>(SinkKind.class);

    public Reach(CallGraph graph) {
        for (SinkKind kind : SinkKind.values()) {
            steps.put(kind, search(graph, kind));
        }
    }

    private static Map<PyFunction, Step> search(CallGraph graph, SinkKind kind) {
        Map<PyFunction, Step> found = new HashMap<>();
        Deque<PyFunction> todo = new ArrayDeque<>();
        for (PyFunction function : graph.functionsWithSinks()) {
            if (graph.sinks(function).contains(kind)) {
                found.put(function, new Step(0, Optional.empty()));
                todo.add(function);
            }
        }
        while (!todo.isEmpty()) {
            PyFunction function = todo.remove();
            int distance = found.get(function).distance() + 1;
            for (Edge edge : graph.to(function)) {
                boolean sure = edge.kind() != EdgeKind.NAME || edge.weight() > 0.5;
                if (sure && found.putIfAbsent(edge.from(), new Step(distance, Optional.of(function))) == null) {
                    todo.add(edge.from());
                }
            }
        }
        return found;
    }

    /** The sink that is nearest, remote ones before others. */
    public Optional<SinkKind> nearest(PyFunction function) {
        SinkKind best = null;
        for (SinkKind kind : SinkKind.values()) {
            if (distance(function, kind) >= 0 && (best == null || closer(function, kind, best))) {
                best = kind;
            }
        }
        return Optional.ofNullable(best);
    }

    private boolean closer(PyFunction function, SinkKind kind, SinkKind than) {
        return kind.isRemote() == than.isRemote() && distance(function, kind) < distance(function, than);
    }

    /** Number of calls on the way to such a sink; -1 when there is no way. */
    public int distance(PyFunction function, SinkKind kind) {
        Step step = steps.get(kind).get(function);
        return step == null ? -1 : step.distance();
    }

    /** The functions on the way, from this one to the one that calls the sink. */
    public List<PyFunction> way(PyFunction function, SinkKind kind) {
        List<PyFunction> way = new ArrayList<>();
        Optional<PyFunction> at = Optional.of(function);
        while (at.isPresent() && steps.get(kind).containsKey(at.get())) {
            way.add(at.get());
            at = steps.get(kind).get(at.get()).next();
        }
        return way;
    }
}
