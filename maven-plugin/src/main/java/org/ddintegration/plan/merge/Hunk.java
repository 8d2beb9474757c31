package org.ddintegration.plan.merge;

/** A part of a merged text. */
sealed interface Hunk {
    /**
     * Lines as they stand.
     *
     * @param from index of the first of them
     * @param to index after the last
     */
    record Yours(int from, int to) implements Hunk {}

    /** Lines that were changed in the rendering alone. */
    record Now(String lines) implements Hunk {}

    /**
     * Lines that were changed on both sides, each in its own way.
     *
     * @param yours how they stand
     * @param before how they were rendered last
     * @param now how they are rendered
     */
    record Both(Yours yours, String before, String now) implements Hunk {}
}
