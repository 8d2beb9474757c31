package org.ddintegration.plan.merge;

import java.util.Locale;

/** What is done where a hand edit and a new rendering change the same lines. */
public enum OnConflict {
    /** Both are written, between markers. */
    MERGE,
    /** The hand edit stays. */
    KEEP,
    /** The rendering replaces it; what it replaces is saved. */
    OVERWRITE,
    /** Nothing is written at all. */
    ABORT;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
