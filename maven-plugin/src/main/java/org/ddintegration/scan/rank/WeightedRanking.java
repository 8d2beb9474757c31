package org.ddintegration.scan.rank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A weighted sum of features; among equals the name decides. A class that users do not call by a function's name comes
 * after all functions: its constructor is one of them.
 */
public final class WeightedRanking implements Ranking {
    private static final int MOST_REASONS = 4;
    private static final double BEHIND_FUNCTIONS = 100;

    private final Weights weights = new Weights();

    private record Reason(double share, Feature feature, double value) {
        Optional<String> words(Subject subject) {
            return feature.why(subject, value);
        }
    }

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
                reasons.add(new Reason(share, feature, value));
            }
        }
        if (subject.isClass() && !values.containsKey(ExposureFeatures.CLASS_ALIAS)) {
            score -= BEHIND_FUNCTIONS;
        }
        List<String> why = reasons.stream()
                .sorted(Comparator.comparingDouble(Reason::share).reversed())
                .flatMap(reason -> reason.words(subject).stream())
                .limit(MOST_REASONS)
                .toList();
        return new Ranked(subject, score, values, why);
    }
}
