package org.ddintegration.scan.rank;

import java.util.List;
import java.util.Map;

/**
 * A subject with its score.
 *
 * @param features values by name, zeros left out
 * @param why reasons in words, strongest first
 */
public record Ranked(Subject subject, double score, Map<String, Double> features, List<String> why) {
    /** Whether there is anything of the feature. */
    public boolean has(String feature) {
        return features.containsKey(feature);
    }
}
