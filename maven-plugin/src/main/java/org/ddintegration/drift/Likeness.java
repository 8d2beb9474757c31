package org.ddintegration.drift;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How much two things have in common, from 0 to 1. */
final class Likeness {
    private Likeness() {}

    /** Of two names: their pairs of neighbouring letters, case and leading underscores aside. */
    static double ofNames(String one, String other) {
        String a = bare(one);
        String b = bare(other);
        if (a.equals(b)) {
            return 1;
        }
        Map<String, Integer> pairs = new HashMap<>();
        for (int i = 0; i + 1 < a.length(); i++) {
            pairs.merge(a.substring(i, i + 2), 1, Integer::sum);
        }
        int common = 0;
        for (int i = 0; i + 1 < b.length(); i++) {
            String pair = b.substring(i, i + 2);
            int left = pairs.getOrDefault(pair, 0);
            if (left > 0) {
                pairs.put(pair, left - 1);
                common++;
            }
        }
        int all = Math.max(0, a.length() - 1) + Math.max(0, b.length() - 1);
        return all == 0 ? 0 : 2.0 * common / all;
    }

    /** Of two collections: what is in both among what is in either; nothing is like nothing. */
    static double ofSets(Collection<?> one, Collection<?> other) {
        Set<Object> all = new HashSet<>(one);
        all.addAll(other);
        Set<Object> common = new HashSet<>(one);
        common.retainAll(new HashSet<>(other));
        return all.isEmpty() ? 1 : (double) common.size() / all.size();
    }

    /** Of two dotted names: their parts. */
    static double ofPaths(String one, String other) {
        return ofSets(Set.of(one.split("\\.", 2)[0]), Set.of(other.split("\\.", 2)[0])) == 0
                ? 0
                : ofSets(parts(one), parts(other));
    }

    private static Set<String> parts(String dotted) {
        return new HashSet<>(Arrays.asList(dotted.split("[._]+")));
    }

    private static String bare(String name) {
        return name.replaceFirst("^_+", "").toLowerCase(Locale.ROOT);
    }
}
