package org.ddintegration.scan.graph;

import java.util.Arrays;
import java.util.BitSet;

/** Which functions are a few calls away from one, against the calls and along them. What is only passed on is not called. */
public final class Vicinity {
    private static final int FARTHEST = 3;
    private static final int ENOUGH = 400;
    private static final double SURE = 0.3;

    private final int[][] callers;
    private final int[][] callees;

    public Vicinity(IndexedGraph graph, CallGraph calls) {
        callers = new int[graph.size()][];
        callees = new int[graph.size()][];
        for (int i = 0; i < graph.size(); i++) {
            callers[i] = calls.to(graph.function(i)).stream()
                    .filter(Vicinity::isCall)
                    .mapToInt(edge -> graph.index(edge.from()))
                    .filter(index -> index >= 0)
                    .toArray();
            callees[i] = calls.from(graph.function(i)).stream()
                    .filter(Vicinity::isCall)
                    .mapToInt(edge -> graph.index(edge.to()))
                    .filter(index -> index >= 0)
                    .toArray();
        }
    }

    private static boolean isCall(Edge edge) {
        return edge.kind() != EdgeKind.REFERENCE && edge.weight() >= SURE && edge.from() != edge.to();
    }

    /** Functions from which at most three calls lead here; once they are some hundreds, no further call is followed. */
    public BitSet callers(int index) {
        return around(index, callers);
    }

    /** Functions to which at most three calls lead from here; likewise limited. */
    public BitSet callees(int index) {
        return around(index, callees);
    }

    private static BitSet around(int index, int[][] next) {
        BitSet seen = new BitSet(next.length);
        seen.set(index);
        int[] ring = {index};
        int count = 1;
        for (int step = 0; step < FARTHEST && ring.length > 0 && count <= ENOUGH; step++) {
            ring = Arrays.stream(ring)
                    .flatMap(at -> Arrays.stream(next[at]))
                    .filter(at -> !seen.get(at))
                    .distinct()
                    .toArray();
            Arrays.stream(ring).forEach(seen::set);
            count += ring.length;
        }
        seen.clear(index);
        return seen;
    }

    /**
     * By function, the least number of calls from an entry; -1 where no call leads from them.
     *
     * @param entries above 0 where a function is an entry
     */
    public int[] distances(double[] entries) {
        int[] found = new int[callees.length];
        int[] queue = new int[callees.length];
        int end = 0;
        for (int i = 0; i < found.length; i++) {
            found[i] = entries[i] > 0 ? 0 : -1;
            if (entries[i] > 0) {
                queue[end++] = i;
            }
        }
        for (int at = 0; at < end; at++) {
            for (int callee : callees[queue[at]]) {
                if (found[callee] < 0) {
                    found[callee] = found[queue[at]] + 1;
                    queue[end++] = callee;
                }
            }
        }
        return found;
    }
}
