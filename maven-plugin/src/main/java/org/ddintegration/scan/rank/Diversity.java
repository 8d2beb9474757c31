package org.ddintegration.scan.rank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ddintegration.descriptor.HookPoint;

/** Sorts candidates by score, where each further one of the same class counts less once the class has many. */
final class Diversity {
    private static final int MANY = 8;
    private static final double LESS = 0.05;
    private static final Comparator<Ranked> BEST_FIRST = Comparator.comparingDouble(Ranked::score)
            .reversed()
            .thenComparing(ranked -> ranked.subject().target());

    private Diversity() {}

    static List<Ranked> apply(List<Ranked> candidates) {
        List<Ranked> sorted = new ArrayList<>(candidates);
        sorted.sort(BEST_FIRST);
        Map<String, Integer> seen = new HashMap<>();
        sorted.replaceAll(one -> {
            int place = seen.merge(group(one.subject().target()), 1, Integer::sum);
            double score = one.score() - LESS * Math.max(0, place - MANY);
            return new Ranked(one.subject(), score, one.features(), one.why());
        });
        sorted.sort(BEST_FIRST);
        return sorted;
    }

    private static String group(HookPoint target) {
        return target.owner().isEmpty() ? target.module() : target.module() + ":" + target.owner();
    }
}
