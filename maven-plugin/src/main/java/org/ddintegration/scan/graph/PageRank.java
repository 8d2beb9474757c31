package org.ddintegration.scan.graph;

/** How often a walk along the calls, which begins again at the entries now and then, comes by each function. */
public final class PageRank {
    private static final double RESTART = 0.3;
    private static final int ROUNDS = 25;

    private PageRank() {}

    /**
     * @param entries weight of each function as a beginning
     * @return shares, of 1 in all; nothing but zeros when there is no entry
     */
    public static double[] of(IndexedGraph graph, double[] entries) {
        double total = 0;
        for (double entry : entries) {
            total += entry;
        }
        double[] start = new double[graph.size()];
        if (total == 0) {
            return start;
        }
        for (int i = 0; i < start.length; i++) {
            start[i] = entries[i] / total;
        }
        double[] norms = new double[start.length];
        for (int i = 0; i < norms.length; i++) {
            for (double weight : graph.weights(i)) {
                norms[i] += weight;
            }
        }
        double[] ranks = start.clone();
        for (int round = 0; round < ROUNDS; round++) {
            ranks = step(graph, start, norms, ranks);
        }
        return ranks;
    }

    private static double[] step(IndexedGraph graph, double[] start, double[] norms, double[] ranks) {
        double[] next = new double[ranks.length];
        for (int i = 0; i < ranks.length; i++) {
            next[i] += RESTART * start[i];
            if (ranks[i] > 0 && norms[i] > 0) {
                double share = (1 - RESTART) * ranks[i] / norms[i];
                int[] targets = graph.targets(i);
                double[] weights = graph.weights(i);
                for (int k = 0; k < targets.length; k++) {
                    next[targets[k]] += share * weights[k];
                }
            }
        }
        return next;
    }
}
