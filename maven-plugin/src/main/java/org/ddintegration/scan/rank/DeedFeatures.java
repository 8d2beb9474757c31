package org.ddintegration.scan.rank;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ddintegration.scan.model.PyClass;
import org.ddintegration.scan.model.PyFunction;
import org.ddintegration.scan.model.PyModule;

/** What public methods do to data that something keeps, and whether their class offers many such deeds. */
final class DeedFeatures {
    private static final int FEW = 2;
    private static final double MANY = 4;

    private final Words words = new Words();
    private final WordGroup keep;
    private final WordGroup data;
    private final Map<PyClass, Double> shares = new HashMap<>();

    DeedFeatures(Surface surface, WordGroups groups) {
        this.keep = groups.named("deed", "keep");
        this.data = groups.named("deed", "data");
        for (PyModule module : surface.library().modules()) {
            if (module.own()) {
                module.classes().forEach(type -> shares.put(type, share(type)));
            }
        }
    }

    /** 0 for a class of at most two such deeds, 1 for one of six or more. */
    private double share(PyClass type) {
        Set<String> deeds = new HashSet<>();
        for (PyFunction method : type.methods()) {
            String verb = verb(method);
            if (keep.has(verb)) {
                deeds.add(verb);
            }
        }
        return Math.min(1, Math.max(0, deeds.size() - FEW) / MANY);
    }

    /** First word of its name; empty when it is private. */
    private String verb(PyFunction method) {
        List<String> its = method.name().startsWith("_") ? List.of() : words.of(method.name());
        return its.isEmpty() ? "" : its.get(0);
    }

    List<RankingFeature> all() {
        return List.of(
                ShapeFeature.silent("owner_deeds", s -> s.isMethod() ? shareOfOwner(s) : 0),
                new ShapeFeature(
                        "deed_of_many",
                        s -> does(s, keep) ? shareOfOwner(s) : 0,
                        "one of many deeds that its class does to data"),
                ShapeFeature.silent("deed_data", s -> does(s, data) ? 1 : 0),
                ShapeFeature.silent("deed_data_of_many", s -> does(s, data) ? shareOfOwner(s) : 0));
    }

    private boolean does(Subject subject, WordGroup group) {
        return subject.isMethod() && group.has(verb(subject.function().orElseThrow()));
    }

    private double shareOfOwner(Subject subject) {
        return shares.getOrDefault(subject.type().orElseThrow(), 0.0);
    }
}
