package org.ddintegration.source.index;

import java.util.function.IntPredicate;

/** Finds where, in a row, something becomes true that stays true from there on, by halving the row. */
public final class Bisection {
    private Bisection() {}

    /** The first place from this one on of which it is true; the size of the row when it is true of none. */
    public static int first(int from, int size, IntPredicate test) {
        if (from == size || test.test(from)) {
            return from;
        }
        int without = from;
        int with = size;
        while (with - without > 1) {
            int middle = (without + with) / 2;
            if (test.test(middle)) {
                with = middle;
            } else {
                without = middle;
            }
        }
        return with;
    }
}
