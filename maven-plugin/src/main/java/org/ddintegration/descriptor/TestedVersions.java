package org.ddintegration.descriptor;

/**
 * Between which versions of a distribution an integration is tested: what the lowest and the highest of the descriptor's
 * {@code tests.versions} come to on the package index.
 *
 * @param min lowest version, such as {@code 2.0.3} for {@code ~=2.0.0}
 * @param max highest version
 */
public record TestedVersions(String min, String max) {
    /** Whether they are the same. */
    public boolean isOne() {
        return min.equals(max);
    }
}
