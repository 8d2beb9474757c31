package org.ddintegration.descriptor.node;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;

/** Collects what is wrong with one file. */
public final class Problems {
    private record Found(Place place, Problem problem) {}

    private final String file;
    private final List<Found> found = new ArrayList<>();

    public Problems(String file) {
        this.file = file;
    }

    public void add(Place place, String value, String rule, String remedy) {
        String where = place.line() < 1 ? file : file + ":" + place.line() + ":" + place.column();
        found.add(new Found(place, new Problem(value, rule, Optional.of(where), remedy)));
    }

    public void duplicate(String key, Place second, Place first) {
        String rule = "duplicate key; it already stands in line " + first.line();
        add(second, key, rule, "keep one of the two");
    }

    /** For what makes reading on pointless. */
    public ProblemException fatal(Place place, String value, String rule, String remedy) {
        add(place, value, rule, remedy);
        return exception();
    }

    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw exception();
        }
    }

    private ProblemException exception() {
        found.sort(Comparator.comparingInt((Found f) -> f.place().line())
                .thenComparingInt(f -> f.place().column()));
        Set<Problem> problems = new LinkedHashSet<>();
        found.forEach(f -> problems.add(f.problem()));
        return new ProblemException(List.copyOf(problems));
    }
}
