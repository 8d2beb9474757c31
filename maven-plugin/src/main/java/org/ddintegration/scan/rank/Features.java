package org.ddintegration.scan.rank;

import java.util.ArrayList;
import java.util.List;

/** All features of the ranking. */
final class Features {
    private Features() {}

    /** Those of the definitions alone. */
    static List<RankingFeature> of(Surface surface) {
        List<RankingFeature> features = new ArrayList<>(DefinitionFeatures.all());
        features.addAll(new WordFeatures().all());
        features.addAll(new DeedFeatures(surface, new WordGroups()).all());
        features.addAll(new ExposureFeatures(surface).all());
        features.addAll(new OwnerFeatures(surface).all());
        return features;
    }

    /** Those of calls and users. */
    static List<RankingFeature> of(Surface surface, Surroundings surroundings) {
        List<RankingFeature> features = new ArrayList<>(new GraphFeatures(surface, surroundings).all());
        features.addAll(new UseFeatures(surface, surroundings).all());
        features.addAll(new TwinUseFeatures(surface, surroundings).all());
        features.addAll(new FlowFeatures(surroundings).all());
        features.addAll(new VicinityFeatures(surface, surroundings).all());
        return features;
    }
}
