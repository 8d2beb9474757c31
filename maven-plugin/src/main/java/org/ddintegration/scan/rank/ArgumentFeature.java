package org.ddintegration.scan.rank;

import java.util.List;
import java.util.Optional;
import org.ddintegration.scan.facts.ParameterFacts;

/** Parameters whose names stand for one thing. */
record ArgumentFeature(WordGroup group) implements Feature {
    @Override
    public String name() {
        return "argument_" + group.name();
    }

    @Override
    public double of(Subject subject) {
        return Math.log1p(names(subject).size());
    }

    @Override
    public Optional<String> why(Subject subject, double value) {
        return Optional.of("takes " + String.join(", ", names(subject)));
    }

    private List<String> names(Subject subject) {
        return subject.isClass()
                ? List.of()
                : subject.function().stream()
                        .flatMap(function -> function.facts().parameters().stream())
                        .map(ParameterFacts::name)
                        .filter(group::has)
                        .toList();
    }
}
