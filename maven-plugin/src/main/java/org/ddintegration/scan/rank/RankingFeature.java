package org.ddintegration.scan.rank;

import java.util.Optional;

/** One thing that speaks for or against wrapping a function. Several threads ask for it at once. */
interface RankingFeature {
    /** Key in the scan's {@code features} and in the weights. */
    String name();

    /** How much of it the subject has; 0 when nothing. Values are about 1 at most, so that weights compare. */
    double of(Subject subject);

    /** The value in words; absent when there is nothing worth saying. */
    default Optional<String> why(Subject subject, double value) {
        return Optional.empty();
    }
}
