package org.ddintegration.scan.rank;

import java.util.ArrayList;
import java.util.List;

/** All features of the ranking. */
final class Features {
    private Features() {}

    /** Those of the definitions alone. */
    static List<Feature> of(Surface surface) {
        List<Feature> features = new ArrayList<>(Shapes.all());
        features.addAll(new WordFeatures().all());
        features.addAll(new ExposureFeatures(surface).all());
        features.addAll(new OwnerFeatures(surface).all());
        return features;
    }

    /** Those of calls and users. */
    static List<Feature> of(Surface surface, Surroundings surroundings) {
        List<Feature> features = new ArrayList<>(new GraphFeatures(surface, surroundings).all());
        features.addAll(new UseFeatures(surface, surroundings).all());
        features.addAll(new FlowFeatures(surroundings).all());
        return features;
    }
}
