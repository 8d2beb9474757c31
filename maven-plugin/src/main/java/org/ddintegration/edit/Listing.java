package org.ddintegration.edit;

import java.util.List;

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

    /** The text with an entry written anew. */
    String replace(int index, List<String> entry);

    String remove(int index);
}
