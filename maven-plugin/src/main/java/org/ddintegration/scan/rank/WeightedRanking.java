package org.ddintegration.scan.rank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A weighted sum of features; among equals the name decides. A class that users do not call by a function's name comes
 * after all functions: its constructor is one of them.
 */
public final class WeightedRanking implements Ranking {
    private static final int MOST_REASONS = 4;
    private static final double BEHIND_FUNCTIONS = 100;

    private final Weights weights = new Weights();

    private record Reason(double share, String words) {}

    @Override
    public List<Ranked> rank(List<Subject> subjects, Surroundings surroundings) {
        List<Feature> features = Features.of(surroundings);
        return Diversity.apply(
                subjects.stream().map(subject -> rank(subject, features)).toList());
    }

    private Ranked rank(Subject subject, List<Feature> features) {
        Map<String, Double> values = new LinkedHashMap<>();
        List<Reason> reasons = new ArrayList<>();
        double score = 0;
        for (Feature feature : features) {
            double value = feature.of(subject);
            if (value == 0) {
                continue;
            }
            double share = value * weights.of(feature.name());
            score += share;
            values.put(feature.name(), value);
            if (share > 0) {
                feature.why(subject, value).ifPresent(words -> reasons.add(new Reason(share, words)));
            }
        }
        if (subject.isClass() && !values.containsKey(ExposureFeatures.CLASS_ALIAS)) {
            score -= BEHIND_FUNCTIONS;
        }
        List<String> why = reasons.stream()
                .sorted(Comparator.comparingDouble(Reason::share).reversed().thenComparing(Reason::words))
                .limit(MOST_REASONS)
                .map(Reason::words)
                .toList();
        return new Ranked(subject, score, values, why);
    }
}
