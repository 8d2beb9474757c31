package org.ddintegration.plan.baseline;

import java.util.Comparator;

/**
 * One entry of one shared file.
 *
 * @param path of the file, relative to the target's root
 * @param id of the entry, unique in its file
 */
public record EntryKey(String path, String id) implements Comparable<EntryKey> {
    private static final Comparator<EntryKey> ORDER =
            Comparator.comparing(EntryKey::path).thenComparing(EntryKey::id);

    @Override
    public int compareTo(EntryKey other) {
        return ORDER.compare(this, other);
    }
}
