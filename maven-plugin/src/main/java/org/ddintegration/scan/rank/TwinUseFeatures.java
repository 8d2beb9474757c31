package org.ddintegration.scan.rank;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ddintegration.scan.evidence.Usage;
import org.ddintegration.scan.model.PyFunction;
import org.ddintegration.scan.model.PyModule;

/** How much more texts use a candidate's twins, blocking or awaited, and all that bears its name. */
final class TwinUseFeatures {
    private final Usage usage;
    private final Map<String, Double> mostOfTwins = new HashMap<>();
    private final Map<String, Double> sumOfNames = new HashMap<>();
    private double most;

    TwinUseFeatures(Surface surface, Surroundings surroundings) {
        this.usage = surroundings.usage();
        for (PyModule module : surface.library().modules()) {
            if (module.own()) {
                module.functions().forEach(this::add);
            }
        }
    }

    private void add(PyFunction function) {
        double use = usage.total(function);
        most = Math.max(most, use);
        mostOfTwins.merge(Twins.key(function), use, Math::max);
        sumOfNames.merge(function.name(), use, Double::sum);
    }

    List<RankingFeature> all() {
        return List.of(
                ShapeFeature.silent("twin_use", this::ofTwins),
                new ShapeFeature(
                        "twin_use_of_most",
                        s -> most == 0 ? 0 : ofTwins(s) / most,
                        "users call its twin, blocking or awaited"),
                ShapeFeature.silent("name_use", s -> Math.log1p(ofName(s))));
    }

    private double ofTwins(Subject subject) {
        return subject.isClass()
                ? 0
                : subject.function()
                        .map(function -> mostOfTwins.getOrDefault(Twins.key(function), 0.0) - usage.total(function))
                        .orElse(0.0);
    }

    private double ofName(Subject subject) {
        return subject.isClass() || subject.name().startsWith("__")
                ? 0
                : subject.function()
                        .map(function -> sumOfNames.getOrDefault(function.name(), 0.0) - usage.total(function))
                        .orElse(0.0);
    }
}
