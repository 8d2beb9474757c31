package org.ddintegration.scan.evidence;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.ddintegration.scan.model.PyClass;
import org.ddintegration.scan.model.PyFunction;

/** How much the texts use each function: files that surely call it, and guesses. */
public final class Usage {
    private final Map<EvidenceKind, Map<PyFunction, Integer>> sure = new EnumMap<>(EvidenceKind.class);
    private final Map<EvidenceKind, Map<PyFunction, Double>> guessed = new EnumMap<>(EvidenceKind.class);
    private final Map<PyClass, Double> constructed = new HashMap<>();
    private final Map<PyFunction, Double> totals = new HashMap<>();

    Usage() {
        for (EvidenceKind kind : EvidenceKind.values()) {
            sure.put(kind, new HashMap<>());
            guessed.put(kind, new HashMap<>());
        }
    }

    /** Takes what one file uses; of its guesses a function gets at most 1. */
    void add(EvidenceKind kind, FileUse file) {
        file.called().forEach(f -> sure.get(kind).merge(f, 1, Integer::sum));
        file.guesses().forEach((f, share) -> guessed.get(kind).merge(f, Math.min(share, 1), Double::sum));
        file.constructed().forEach(type -> constructed.merge(type, kind.weight(), Double::sum));
    }

    /** Files of the kind that surely call the function. */
    public int files(EvidenceKind kind, PyFunction function) {
        return sure.get(kind).getOrDefault(function, 0);
    }

    /** {@code ln(1 + sure files + half the guesses)} for the kind. */
    public double amount(EvidenceKind kind, PyFunction function) {
        return Math.log1p(files(kind, function) + 0.5 * guessed.get(kind).getOrDefault(function, 0.0));
    }

    /** The amounts of all kinds, each by its weight. */
    public double total(PyFunction function) {
        return totals.computeIfAbsent(function, f -> {
            double total = 0;
            for (EvidenceKind kind : EvidenceKind.values()) {
                total += kind.weight() * amount(kind, f);
            }
            return total;
        });
    }

    /** How many files, each by its kind's weight, make instances of the class. */
    public double constructed(PyClass type) {
        return constructed.getOrDefault(type, 0.0);
    }

    /** What one file uses. */
    record FileUse(Set<PyFunction> called, Map<PyFunction, Double> guesses, Set<PyClass> constructed) {}
}
