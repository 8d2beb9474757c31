package org.ddintegration.plan.baseline;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What was rendered last for one integration and one target. It holds the renderings themselves, not what a merge made
 * of them.
 *
 * @param files whole files by their path
 * @param folders folders that were made for them
 */
public record Baseline(
        String integration,
        Origin origin,
        SortedMap<String, Generated> files,
        SortedMap<EntryKey, Generated> entries,
        SortedSet<String> folders) {
    public Baseline {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
        folders = Collections.unmodifiableSortedSet(new TreeSet<>(folders));
    }

    /** Of an integration of which nothing is known to have been written. */
    public static Baseline none(String integration, Origin origin) {
        return new Baseline(integration, origin, new TreeMap<>(), new TreeMap<>(), new TreeSet<>());
    }

    public boolean isEmpty() {
        return files.isEmpty() && entries.isEmpty() && folders.isEmpty();
    }
}
