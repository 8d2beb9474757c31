package org.ddintegration.scan.rank;

import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Something that the definition itself shows. */
record ShapeFeature(String name, ToDoubleFunction<Subject> value, String reason) implements RankingFeature {
    static ShapeFeature silent(String name, ToDoubleFunction<Subject> value) {
        return new ShapeFeature(name, value, "");
    }

    @Override
    public double of(Subject subject) {
        return value.applyAsDouble(subject);
    }

    @Override
    public Optional<String> why(Subject subject, double value) {
        return reason.isEmpty() || value == 0 ? Optional.empty() : Optional.of(reason);
    }
}
