package org.ddintegration.scan.span;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.scan.Candidate;

/** As many calls of language models as a first descriptor takes, blocking and awaited twins together or not at all. */
final class BestCalls {
    private static final int MOST = 12;

    private BestCalls() {}

    /**
     * @param calls best first
     * @return those that are taken, in the same order
     */
    static List<Candidate> of(List<Candidate> calls) {
        Collection<List<Candidate>> twins = calls.stream()
                .collect(Collectors.groupingBy(BestCalls::key, LinkedHashMap::new, Collectors.toList()))
                .values();
        Set<Candidate> taken = new HashSet<>();
        for (List<Candidate> together : twins) {
            if (taken.size() + together.size() > MOST) {
                break;
            }
            taken.addAll(together);
        }
        return calls.stream().filter(taken::contains).toList();
    }

    /** The same for a call and the one that awaits what it blocks for. */
    private static String key(Candidate call) {
        HookPoint target = call.target();
        return (target.module() + ":" + target.qualname())
                .toLowerCase(Locale.ROOT)
                .replaceAll("async(hronous|io)?|aio|_", "");
    }
}
