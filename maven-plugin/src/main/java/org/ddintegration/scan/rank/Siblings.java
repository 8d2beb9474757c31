package org.ddintegration.scan.rank;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ddintegration.scan.facts.FunctionFacts;
import org.ddintegration.scan.model.PyFunction;

/**
 * Partial functions made of one function do the same work with other arguments: each is worth as much as the best of them,
 * whichever of them the examples happen to show.
 */
final class Siblings {
    private Siblings() {}

    /** @return in the order given */
    static List<Ranked> level(List<Ranked> ranked) {
        Map<String, Ranked> best = new HashMap<>();
        for (Ranked one : ranked) {
            origin(one.subject())
                    .ifPresent(origin ->
                            best.merge(origin, one, (first, next) -> next.score() > first.score() ? next : first));
        }
        return ranked.stream()
                .map(one -> origin(one.subject())
                        .map(origin -> raised(one, best.get(origin)))
                        .orElse(one))
                .toList();
    }

    private static Ranked raised(Ranked one, Ranked best) {
        if (one.score() == best.score()) {
            return one;
        }
        String reason = "made of the same function as " + best.subject().name();
        List<String> why = Stream.concat(Stream.of(reason), one.why().stream()).toList();
        return new Ranked(one.subject(), best.score(), one.features(), why);
    }

    /** Where its function is named, and how; empty where it is no partial function. */
    private static Optional<String> origin(Subject subject) {
        return subject.function()
                .filter(function -> !subject.isClass() && function.is(FunctionFacts.MADE))
                .map(Siblings::origin);
    }

    private static String origin(PyFunction function) {
        return function.module() + ":" + function.point().owner() + ":"
                + function.facts().scope().calls().get(0).callee();
    }
}
