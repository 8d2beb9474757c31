package org.ddintegration.problems;

/**
 * A problem as the source states it; what is known only when a program runs stands in braces.
 *
 * @param place empty where none is given
 * @param file the source's file, without folders
 */
record StatedProblem(String place, String value, String rule, String remedy, String file) {
    /** As a user would read it, then where it comes from. */
    String line() {
        String start = place.isEmpty() ? "" : place + ": ";
        return start + (value.isEmpty() ? "" : "'" + value + "': ") + rule + "; " + remedy + "   [" + file + "]";
    }
}
