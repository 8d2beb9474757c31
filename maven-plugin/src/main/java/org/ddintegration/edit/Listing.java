package org.ddintegration.edit;

import java.util.List;
import java.util.Optional;

/** The entries of one collection in a text, in the order in which they stand. */
public interface Listing {
    /** For each entry what it is known by; the first of its keys decides its place. */
    List<List<String>> keys();

    Region region(int index);

    /**
     * The text with a further entry.
     *
     * @param index what the entry's index will be
     * @param entry its lines, without the indentation that all entries share
     */
    String insert(int index, List<String> entry);

    /** Offset at which {@link #insert} puts an entry into the text. */
    int offset(int index);

    /**
     * What would be read in the text that {@link #insert} gives; empty where that is not certain.
     *
     * @param keys what the entry is known by
     * @param text that text
     */
    Optional<Listing> inserted(int index, List<String> keys, List<String> entry, Lines text);

    /**
     * What would be read after an entry of another collection was put in at an offset; empty where that is not certain.
     *
     * @param text the text with that entry
     */
    Optional<Listing> moved(int offset, Lines text);

    /** The text with an entry written anew. */
    String replace(int index, List<String> entry);

    String remove(int index);
}
