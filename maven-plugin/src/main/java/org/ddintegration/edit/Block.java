package org.ddintegration.edit;

import java.util.List;

/**
 * An entry that has lines of its own.
 *
 * @param keys what it is known by; the first decides its place, none when it has no name
 * @param lead index of the first line that stays with it when another entry is put before it: of the comment right above it,
 *     or {@code first}
 * @param first index of its first line
 * @param last index of its last line
 */
public record Block(List<String> keys, int lead, int first, int last) {
    Block shifted(int count) {
        return new Block(keys, lead + count, first + count, last + count);
    }
}
