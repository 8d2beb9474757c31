package org.ddintegration.plan.content;

/**
 * A part of what a text says.
 *
 * @param value equal for all ways to write the same
 * @param start offset of its first character
 * @param end offset after its last; the same as {@code start} where only the text's structure says it
 */
public record ContentToken(String value, int start, int end) {
    boolean isStructure() {
        return start == end;
    }
}
