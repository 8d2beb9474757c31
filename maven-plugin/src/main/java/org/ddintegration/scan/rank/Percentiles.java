package org.ddintegration.scan.rank;

import java.util.Collection;

/** Where a value stands among all values: the middle of the places that equal values share, from 0 to 1. */
final class Percentiles {
    private final double[] sorted;

    Percentiles(Collection<Double> values) {
        sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    double of(double value) {
        return sorted.length == 0 ? 0 : (below(value) + below(Math.nextUp(value))) / 2.0 / sorted.length;
    }

    private int below(double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    double greatest() {
        return sorted.length == 0 ? 0 : sorted[sorted.length - 1];
    }
}
