package org.ddintegration.edit;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * Where a maintainer puts a new entry: at its place where the collection, or a good part of it, is sorted; else at the
 * end. A few entries out of order do not unsort a collection.
 */
final class Placement {
    /** A stretch counts as sorted when so much of it is in order. */
    private static final double IN_ORDER = 0.85;

    /** A sorted stretch within an unsorted collection counts when it is so much of it, and so long. */
    private static final double SHARE = 1.0 / 3;

    private static final int LENGTH = 6;

    private static final List<UnaryOperator<String>> ORDERS =
            List.of(key -> key.toLowerCase(Locale.ROOT), key -> key, key -> key.toLowerCase(Locale.ROOT)
                    .replace("-", "")
                    .replace("_", "")
                    .replace(".", ""));

    private Placement() {}

    /** The index that {@code key} gets among {@code keys}. */
    static int of(String key, List<String> keys) {
        return ORDERS.stream()
                .map(order -> SortedPart.longest(keys.stream().map(order).toList(), IN_ORDER, order.apply(key)))
                .max(Comparator.comparingInt(SortedPart::length))
                .filter(part -> isSorted(part.length(), keys.size()))
                .map(SortedPart::index)
                .orElse(keys.size());
    }

    private static boolean isSorted(int length, int size) {
        return length >= size * IN_ORDER || (length >= LENGTH && length >= size * SHARE);
    }
}
