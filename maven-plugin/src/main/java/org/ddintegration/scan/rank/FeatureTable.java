package org.ddintegration.scan.rank;

import java.util.List;

/** Values of features, a row for each subject. */
final class FeatureTable {
    private final List<RankingFeature> features;
    private final List<double[]> rows;

    private FeatureTable(List<RankingFeature> features, List<double[]> rows) {
        this.features = features;
        this.rows = rows;
    }

    static FeatureTable of(List<Subject> subjects, List<RankingFeature> features) {
        return new FeatureTable(
                features,
                subjects.parallelStream()
                        .map(subject -> features.stream()
                                .mapToDouble(feature -> feature.of(subject))
                                .toArray())
                        .toList());
    }

    List<RankingFeature> features() {
        return features;
    }

    /** Values of the subject of that index, in the order of the features. */
    double[] row(int subject) {
        return rows.get(subject);
    }
}
