package org.ddintegration.plan.merge;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;

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

    /** @throws ProblemException when the text is none of the values, in lower case */
    public static OnConflict parse(String text) {
        return Arrays.stream(values())
                .filter(value -> value.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.of(text, "not one of " + all(), "give one of these")
                        .at("dd.onConflict")));
    }

    private static String all() {
        return Arrays.stream(values()).map(OnConflict::toString).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
