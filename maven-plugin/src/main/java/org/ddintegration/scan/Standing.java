package org.ddintegration.scan;

import java.util.List;
import java.util.Map;

/**
 * How a candidate stands among the others of its library, and by what.
 *
 * @param rank 1 is best
 * @param proposed whether a first descriptor takes it
 * @param features value of each feature of the ranking
 * @param why reasons in words, strongest first
 */
public record Standing(double score, int rank, boolean proposed, Map<String, Double> features, List<String> why) {}
