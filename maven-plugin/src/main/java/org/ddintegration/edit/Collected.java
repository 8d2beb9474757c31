package org.ddintegration.edit;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One collection as it was read in a text.
 *
 * @param style a further entry's lines as they are written there
 */
public record Collected(Listing listing, UnaryOperator<List<String>> style) {
    /** One in which every entry is written in the same way. */
    public static Collected plain(Listing listing) {
        return new Collected(listing, lines -> lines);
    }
}
