package org.ddintegration.scan.rank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/**
 * A weighted sum of features, above 0 where more speaks for a candidate than against it; among equals the name decides. A
 * class that users do not call by a function's name comes after all functions: its constructor is one of them.
 */
public final class WeightedRanking implements Ranking {
    private static final int MOST_REASONS = 4;
    private static final String ALWAYS = "always";
    private static final double BEHIND_FUNCTIONS = 100;

    private static final Comparator<Ranked> BEST_FIRST = Comparator.comparingDouble(Ranked::score)
            .reversed()
            .thenComparing(ranked -> ranked.subject().target());

    private final Weights weights = new Weights();

    private record Reason(double share, RankingFeature feature, double value) {
        Optional<String> words(Subject subject) {
            return feature.why(subject, value);
        }
    }

    @Override
    public List<Ranked> rank(List<Subject> subjects, Surface surface, CompletableFuture<Surroundings> surroundings) {
        FeatureTable shown = FeatureTable.of(subjects, Features.of(surface));
        FeatureTable called = FeatureTable.of(subjects, Features.of(surface, surroundings.join()));
        List<Ranked> ranked = IntStream.range(0, subjects.size())
                .parallel()
                .mapToObj(i -> rank(subjects.get(i), i, List.of(shown, called)))
                .toList();
        return Siblings.level(ranked).stream().sorted(BEST_FIRST).toList();
    }

    private Ranked rank(Subject subject, int index, List<FeatureTable> tables) {
        Map<String, Double> values = new LinkedHashMap<>();
        List<Reason> reasons = new ArrayList<>();
        double score = weights.of(ALWAYS);
        for (FeatureTable table : tables) {
            double[] row = table.row(index);
            for (int i = 0; i < row.length; i++) {
                if (row[i] == 0) {
                    continue;
                }
                RankingFeature feature = table.features().get(i);
                double share = row[i] * weights.of(feature.name());
                score += share;
                values.put(feature.name(), row[i]);
                if (share > 0) {
                    reasons.add(new Reason(share, feature, row[i]));
                }
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
