package org.ddintegration.scan.rank;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ddintegration.scan.evidence.EvidenceKind;
import org.ddintegration.scan.evidence.Usage;
import org.ddintegration.scan.model.PyClass;
import org.ddintegration.scan.model.PyFunction;
import org.ddintegration.scan.model.PyModule;

/** How much README, documents, examples, docstrings and tests use a candidate and its class. */
final class UseFeatures {
    private final Usage usage;
    private final Map<PyFunction, Double> uses = new HashMap<>();
    private final Map<PyClass, Double> classUses = new HashMap<>();
    private final Percentiles functions;
    private final Percentiles classes;

    UseFeatures(Surface surface, Surroundings surroundings) {
        usage = surroundings.usage();
        for (PyModule module : surface.library().modules()) {
            if (module.own()) {
                module.classes().forEach(type -> classUses.put(type, 0.0));
                module.functions().forEach(this::add);
            }
        }
        functions = new Percentiles(uses.values());
        classes = new Percentiles(classUses.values());
    }

    private void add(PyFunction function) {
        double use = usage.total(function);
        uses.put(function, use);
        function.owner().ifPresent(owner -> classUses.merge(owner, use, Double::sum));
    }

    List<RankingFeature> all() {
        return List.of(
                ShapeFeature.silent("use", this::use),
                ShapeFeature.silent("use_of_most", s -> Math.min(1, share(use(s), functions.greatest()))),
                new UseFeature("use_place", s -> functions.of(use(s)), usage),
                ShapeFeature.silent(
                        "entry", s -> s.function().filter(this::isEntry).isPresent() ? 1 : 0),
                ShapeFeature.silent("owner_use", s -> Math.log1p(ofOwner(s))),
                ShapeFeature.silent(
                        "owner_made",
                        s -> Math.log1p(s.type().map(usage::constructed).orElse(0.0))),
                ShapeFeature.silent("owner_use_place", s -> classes.of(ofOwner(s))),
                ShapeFeature.silent("use_in_owner", s -> s.isMethod() ? share(use(s), ofOwner(s)) : 0));
    }

    private static double share(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }

    private double use(Subject subject) {
        return subject.isClass()
                ? ofOwner(subject)
                : uses.getOrDefault(subject.function().orElseThrow(), 0.0);
    }

    private double ofOwner(Subject subject) {
        return subject.type().map(type -> classUses.getOrDefault(type, 0.0)).orElse(0.0);
    }

    private boolean isEntry(PyFunction function) {
        return usage.amount(EvidenceKind.README, function) > 0
                || usage.amount(EvidenceKind.DOCUMENT, function) > 0
                || usage.amount(EvidenceKind.EXAMPLE, function) > 0;
    }
}
