package org.ddintegration.scan.facts;

/**
 * Lines of a definition, 1-based.
 *
 * @param first of its decorators, when it has some
 * @param last of its body
 * @param named of its {@code def} or {@code class}
 */
public record Extent(int first, int last, int named) {
    public int length() {
        return last - first + 1;
    }
}
