package org.ddintegration.scan;

/**
 * Where something is written.
 *
 * @param file path within the source, {@code /} between parts
 * @param first 1-based line of its {@code def} or {@code class}
 * @param last 1-based last line of its body
 */
public record SourceLines(String file, int first, int last) {}
