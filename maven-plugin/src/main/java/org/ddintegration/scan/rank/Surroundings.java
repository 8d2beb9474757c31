package org.ddintegration.scan.rank;

import org.ddintegration.scan.evidence.Usage;
import org.ddintegration.scan.graph.CallGraph;
import org.ddintegration.scan.graph.IndexedGraph;
import org.ddintegration.scan.graph.Reach;

/** Where calls lead, and which of them users make. */
public record Surroundings(CallGraph graph, IndexedGraph indices, Reach reach, Usage usage) {}
