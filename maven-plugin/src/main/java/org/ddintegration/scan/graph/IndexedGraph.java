package org.ddintegration.scan.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ddintegration.scan.model.LibraryModel;
import org.ddintegration.scan.model.PyFunction;

/** The call graph with numbers for functions: what runs over all of it needs arrays. */
public final class IndexedGraph {
    private final List<PyFunction> functions = new ArrayList<>();
    private final Map<PyFunction, Integer> indices = new HashMap<>();
    private final int[][] targets;
    private final double[][] weights;

    public IndexedGraph(LibraryModel library, CallGraph graph) {
        library.modules().forEach(module -> module.functions().forEach(function -> {
            indices.put(function, functions.size());
            functions.add(function);
        }));
        targets = new int[functions.size()][];
        weights = new double[functions.size()][];
        for (int i = 0; i < targets.length; i++) {
            List<Edge> edges = new ArrayList<>();
            graph.from(functions.get(i)).forEach(edge -> {
                if (indices.containsKey(edge.to())) {
                    edges.add(edge);
                }
            });
            targets[i] = edges.stream().mapToInt(edge -> indices.get(edge.to())).toArray();
            weights[i] = edges.stream().mapToDouble(Edge::weight).toArray();
        }
    }

    public int size() {
        return targets.length;
    }

    public PyFunction function(int index) {
        return functions.get(index);
    }

    /** -1 when the function is not of the library. */
    public int index(PyFunction function) {
        return indices.getOrDefault(function, -1);
    }

    int[] targets(int index) {
        return targets[index];
    }

    double[] weights(int index) {
        return weights[index];
    }
}
