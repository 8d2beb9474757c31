package org.ddintegration.scan.rank;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ddintegration.scan.facts.ParameterFacts;

/** Parameters whose names stand for one thing. */
record ArgumentFeature(WordGroup group) implements RankingFeature {
    @Override
    public String name() {
        return "argument_" + group.name();
    }

    @Override
    public double of(Subject subject) {
        int count = 0;
        for (ParameterFacts parameter : parameters(subject)) {
            count += group.has(parameter.name()) ? 1 : 0;
        }
        return Math.log1p(count);
    }

    @Override
    public Optional<String> why(Subject subject, double value) {
        return Optional.of(parameters(subject).stream()
                .map(ParameterFacts::name)
                .filter(group::has)
                .collect(Collectors.joining(", ", "takes ", "")));
    }

    private static List<ParameterFacts> parameters(Subject subject) {
        return subject.isClass()
                ? List.of()
                : subject.function().orElseThrow().facts().parameters();
    }
}
