package org.ddintegration.scan.graph;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ddintegration.scan.model.PyFunction;

/** Which functions lead to which, and which use input or output themselves. */
public final class CallGraph {
    private final Map<PyFunction, List<Edge>> out = new HashMap<>();
    private final Map<PyFunction, List<Edge>> in = new HashMap<>();
    private final Map<PyFunction, Set<SinkKind>> sinks = new LinkedHashMap<>();

    CallGraph() {}

    void add(Edge edge) {
        out.computeIfAbsent(edge.from(), f -> new ArrayList<>(4)).add(edge);
        in.computeIfAbsent(edge.to(), f -> new ArrayList<>(4)).add(edge);
    }

    void addSink(PyFunction function, SinkKind kind) {
        sinks.computeIfAbsent(function, f -> EnumSet.noneOf(SinkKind.class)).add(kind);
    }

    public List<Edge> from(PyFunction function) {
        return out.getOrDefault(function, List.of());
    }

    public List<Edge> to(PyFunction function) {
        return in.getOrDefault(function, List.of());
    }

    /** Sinks that the function itself calls. */
    public Set<SinkKind> sinks(PyFunction function) {
        return sinks.getOrDefault(function, Set.of());
    }

    public Iterable<PyFunction> functionsWithSinks() {
        return sinks.keySet();
    }
}
