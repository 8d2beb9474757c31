package org.ddintegration.scan.rank;

import java.util.List;
import java.util.Set;

/**
 * Words with one meaning.
 *
 * @param work whether a name made of them stands for work that tracers follow
 */
record WordGroup(String name, boolean work, Set<String> words) {
    boolean has(String word) {
        return words.contains(word);
    }

    boolean hasAny(List<String> some) {
        for (String word : some) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** How many of the words are of this group, equal ones counted once. */
    double count(List<String> some) {
        return hasAny(some) ? some.stream().distinct().filter(words::contains).count() : 0;
    }
}
