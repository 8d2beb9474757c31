package org.ddintegration.scan.graph;

import org.ddintegration.scan.model.PyFunction;

/**
 * One function leads to another.
 *
 * @param weight how sure it is, 1 at most
 * @param flags of the call, as in {@link org.ddintegration.scan.facts.CallFact}
 */
public record Edge(PyFunction from, PyFunction to, EdgeKind kind, double weight, int flags) {}
