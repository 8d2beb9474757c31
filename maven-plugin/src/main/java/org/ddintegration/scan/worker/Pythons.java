package org.ddintegration.scan.worker;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The versions of Python that programs may run on, from 3.{@code lowest} to 3.{@code highest}: what only others have is not
 * read.
 */
public record Pythons(int lowest, int highest) {
    /** Those of the newest targets. */
    public static final Pythons DEFAULT = new Pythons(9, 14);

    /** @param versions such as {@code 3.9}; the default when there are none */
    public static Pythons of(List<String> versions) {
        return versions.isEmpty()
                ? DEFAULT
                : new Pythons(
                        minors(versions).min().orElseThrow(),
                        minors(versions).max().orElseThrow());
    }

    private static IntStream minors(List<String> versions) {
        return versions.stream().mapToInt(version -> Integer.parseInt(version.substring(version.indexOf('.') + 1)));
    }

    @Override
    public String toString() {
        return lowest + " " + highest;
    }
}
