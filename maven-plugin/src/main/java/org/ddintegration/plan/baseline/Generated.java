package org.ddintegration.plan.baseline;

import java.util.Optional;

/**
 * A file or entry as it was rendered. Lines end in a line feed.
 *
 * @param contributor simple name of the class that rendered it
 * @param inserted of an entry, what putting it added to the file, gaps included; empty where it did more than add lines
 * @param snippet of an entry, its text without the style of the file; its id where that is not known
 * @param replaced what stood there before, written by somebody else: the file, or the lines of the entry
 */
public record Generated(String contributor, String text, String inserted, String snippet, Optional<String> replaced) {
    public static Generated file(String contributor, String text) {
        return new Generated(contributor, text, "", "", Optional.empty());
    }

    public Generated inPlaceOf(Optional<String> other) {
        return new Generated(contributor, text, inserted, snippet, other);
    }
}
