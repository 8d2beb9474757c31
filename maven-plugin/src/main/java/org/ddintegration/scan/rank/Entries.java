package org.ddintegration.scan.rank;

import java.util.List;
import org.ddintegration.scan.evidence.EvidenceKind;
import org.ddintegration.scan.evidence.Usage;
import org.ddintegration.scan.graph.IndexedGraph;

/** Where users enter a library: what README, examples and documents call; docstrings and tests help where that is little. */
final class Entries {
    private static final List<EvidenceKind> SHOWN =
            List.of(EvidenceKind.README, EvidenceKind.EXAMPLE, EvidenceKind.DOCUMENT);
    private static final List<EvidenceKind> HELP = List.of(EvidenceKind.DOCSTRING, EvidenceKind.TEST);
    private static final int FEW = 3;

    private final Usage usage;
    private final IndexedGraph graph;

    Entries(Usage usage, IndexedGraph graph) {
        this.usage = usage;
        this.graph = graph;
    }

    /** Weight of each function of the graph as an entry. */
    double[] weights() {
        double[] weights = new double[graph.size()];
        add(SHOWN, weights);
        int entries = 0;
        for (double weight : weights) {
            entries += weight > 0 ? 1 : 0;
        }
        if (entries < FEW) {
            add(HELP, weights);
        }
        return weights;
    }

    private void add(List<EvidenceKind> kinds, double[] weights) {
        for (int i = 0; i < weights.length; i++) {
            for (EvidenceKind kind : kinds) {
                weights[i] += kind.weight() * usage.amount(kind, graph.function(i));
            }
        }
    }
}
