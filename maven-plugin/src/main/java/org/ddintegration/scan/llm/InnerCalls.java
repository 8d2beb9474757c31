package org.ddintegration.scan.llm;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.descriptor.LlmFacts;
import org.ddintegration.scan.graph.CallGraph;
import org.ddintegration.scan.graph.Edge;
import org.ddintegration.scan.model.PyFunction;

/** Which of the calls that are shown others of them make. */
final class InnerCalls {
    private static final double SURE = 0.3;
    private static final int FARTHEST = 4;

    private final CallGraph graph;

    InnerCalls(CallGraph graph) {
        this.graph = graph;
    }

    /** The facts, with which calls make each; of two that make each other neither is a part. */
    SortedMap<HookPoint, LlmFacts> marked(Map<PyFunction, LlmFacts> found) {
        Map<PyFunction, Set<PyFunction>> made = new HashMap<>();
        found.keySet().forEach(function -> made.put(function, made(function)));
        SortedMap<HookPoint, LlmFacts> marked = new TreeMap<>();
        found.forEach((inner, facts) -> {
            Set<HookPoint> callers = new TreeSet<>(facts.partOf());
            found.keySet().stream()
                    .filter(outer -> !outer.equals(inner) && made.get(outer).contains(inner))
                    .filter(outer -> !made.get(inner).contains(outer))
                    .forEach(outer -> callers.add(outer.point()));
            marked.put(inner.point(), facts.asPartOf(List.copyOf(callers)));
        });
        return marked;
    }

    private Set<PyFunction> made(PyFunction function) {
        Set<PyFunction> made = new LinkedHashSet<>();
        Set<PyFunction> seen = new HashSet<>(Set.of(function));
        Deque<PyFunction> at = new ArrayDeque<>(Set.of(function));
        for (int away = 0; away < FARTHEST; away++) {
            Deque<PyFunction> next = new ArrayDeque<>();
            at.forEach(from -> graph.from(from).stream()
                    .filter(edge -> edge.weight() >= SURE)
                    .map(Edge::to)
                    .filter(seen::add)
                    .forEach(next::add));
            made.addAll(next);
            at = next;
        }
        return made;
    }
}
