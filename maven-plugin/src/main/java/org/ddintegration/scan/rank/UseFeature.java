package org.ddintegration.scan.rank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.ddintegration.scan.evidence.EvidenceKind;
import org.ddintegration.scan.evidence.Usage;
import org.ddintegration.scan.model.PyFunction;

/** Texts call it. */
record UseFeature(String name, ToDoubleFunction<Subject> value, Usage usage) implements RankingFeature {
    @Override
    public double of(Subject subject) {
        return value.applyAsDouble(subject);
    }

    @Override
    public Optional<String> why(Subject subject, double amount) {
        List<String> sources = subject.function().map(this::sources).orElse(List.of());
        return sources.isEmpty() ? Optional.empty() : Optional.of("called in " + String.join(", ", sources));
    }

    private List<String> sources(PyFunction function) {
        List<String> found = new ArrayList<>();
        for (EvidenceKind kind : EvidenceKind.values()) {
            int files = usage.files(kind, function);
            if (files > 0) {
                found.add(kind.words() + " (" + files + ")");
            }
        }
        return found;
    }
}
