package org.ddintegration.scan.rank;

import java.util.ArrayList;
import java.util.List;

/** All features of the ranking. */
final class Features {
    private Features() {}

    static List<Feature> of(Surroundings surroundings) {
        List<Feature> features = new ArrayList<>(Shapes.all());
        features.addAll(new WordFeatures().all());
        features.addAll(new ExposureFeatures(surroundings).all());
        features.addAll(new OwnerFeatures(surroundings).all());
        features.addAll(new GraphFeatures(surroundings).all());
        features.addAll(new UseFeatures(surroundings).all());
        features.addAll(new FlowFeatures(surroundings).all());
        return features;
    }
}
