package org.ddintegration.scan.graph;

import java.util.stream.IntStream;

/** Pours the weight of entries down the shortest ways to sinks; where ways part it is shared equally. */
public final class SinkFlow {
    private static final double SURE = 0.3;

    private SinkFlow() {}

    /**
     * @param distances calls to the nearest sink, -1 where there is none
     * @param entries weight that begins at each function
     * @return weight that comes through each function, of 1 in all
     */
    public static double[] of(IndexedGraph graph, int[] distances, double[] entries) {
        double[] flow = new double[graph.size()];
        double total = 0;
        for (int i = 0; i < flow.length; i++) {
            total += entries[i];
            flow[i] = distances[i] >= 0 ? entries[i] : 0;
        }
        int[] farFirst = IntStream.range(0, flow.length)
                .filter(i -> distances[i] > 0)
                .boxed()
                .sorted((one, other) -> Integer.compare(distances[other], distances[one]))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int i : farFirst) {
            if (flow[i] > 0) {
                pour(graph, distances, flow, i);
            }
        }
        for (int i = 0; i < flow.length; i++) {
            flow[i] = total == 0 ? 0 : flow[i] / total;
        }
        return flow;
    }

    private static void pour(IndexedGraph graph, int[] distances, double[] flow, int from) {
        int[] targets = graph.targets(from);
        double[] weights = graph.weights(from);
        int ways = 0;
        for (int k = 0; k < targets.length; k++) {
            ways += leads(distances, from, targets[k], weights[k]) ? 1 : 0;
        }
        for (int k = 0; k < targets.length; k++) {
            if (leads(distances, from, targets[k], weights[k])) {
                flow[targets[k]] += flow[from] / ways;
            }
        }
    }

    private static boolean leads(int[] distances, int from, int to, double weight) {
        return weight >= SURE && distances[to] == distances[from] - 1;
    }
}
