package org.ddintegration.scan.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ddintegration.scan.model.PyFunction;

/** Shortest ways from functions to sinks. */
public final class Reach {
    private static final double SURE = 0.3;
    private static final int LONGEST_WAY = 12;

    private final IndexedGraph graph;
    private final Map<SinkKind, Ways> ways = new EnumMap<>(SinkKind.class);
    private final List<Optional<SinkKind>> nearest = new ArrayList<>();

    /** Calls to the nearest sink of a kind, and the next function on the way; -1 where there is none. */
    private static final class Ways {
        private final int[] distances;
        private final int[] next;

        Ways(int size) {
            distances = new int[size];
            next = new int[size];
            Arrays.fill(distances, -1);
            Arrays.fill(next, -1);
        }
    }

    public Reach(IndexedGraph graph, CallGraph calls) {
        this.graph = graph;
        for (SinkKind kind : SinkKind.values()) {
            ways.put(kind, search(kind, calls));
        }
        for (int i = 0; i < graph.size(); i++) {
            nearest.add(findNearest(i));
        }
    }

    private Ways search(SinkKind kind, CallGraph calls) {
        Ways found = new Ways(graph.size());
        int[] queue = new int[graph.size()];
        int end = 0;
        for (PyFunction function : calls.functionsWithSinks()) {
            int index = graph.index(function);
            if (index >= 0 && calls.sinks(function).contains(kind)) {
                found.distances[index] = 0;
                queue[end++] = index;
            }
        }
        for (int at = 0; at < end; at++) {
            for (Edge edge : calls.to(graph.function(queue[at]))) {
                int from = graph.index(edge.from());
                if (edge.weight() >= SURE && from >= 0 && found.distances[from] < 0) {
                    found.distances[from] = found.distances[queue[at]] + 1;
                    found.next[from] = queue[at];
                    queue[end++] = from;
                }
            }
        }
        return found;
    }

    /** The sink that is nearest, remote ones before others. */
    public Optional<SinkKind> nearest(PyFunction function) {
        int index = graph.index(function);
        return index < 0 ? Optional.empty() : nearest.get(index);
    }

    private Optional<SinkKind> findNearest(int index) {
        SinkKind best = null;
        int least = -1;
        for (Map.Entry<SinkKind, Ways> one : ways.entrySet()) {
            int distance = one.getValue().distances[index];
            boolean closer = best == null || (one.getKey().isRemote() == best.isRemote() && distance < least);
            if (distance >= 0 && closer) {
                best = one.getKey();
                least = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Number of calls on the way to such a sink; -1 when there is no way. */
    public int distance(PyFunction function, SinkKind kind) {
        int index = graph.index(function);
        return index < 0 ? -1 : ways.get(kind).distances[index];
    }

    /** By function, the number of calls on the way to the nearest sink of these kinds; -1 where there is none. */
    public int[] distances(Set<SinkKind> kinds) {
        int[] nearest = new int[graph.size()];
        Arrays.fill(nearest, -1);
        for (SinkKind kind : kinds) {
            int[] distances = ways.get(kind).distances;
            for (int i = 0; i < nearest.length; i++) {
                boolean nearer = distances[i] >= 0 && (nearest[i] < 0 || distances[i] < nearest[i]);
                nearest[i] = nearer ? distances[i] : nearest[i];
            }
        }
        return nearest;
    }

    /** The functions on the way, from this one to the one that calls the sink; only the first few of a long way. */
    public List<PyFunction> way(PyFunction function, SinkKind kind) {
        List<PyFunction> way = new ArrayList<>();
        int at = distance(function, kind) < 0 ? -1 : graph.index(function);
        while (at >= 0 && way.size() < LONGEST_WAY) {
            way.add(graph.function(at));
            at = ways.get(kind).next[at];
        }
        return way;
    }
}
