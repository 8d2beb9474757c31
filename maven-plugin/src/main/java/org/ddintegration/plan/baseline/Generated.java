package org.ddintegration.plan.baseline;

/**
 * A file or entry as it was rendered. Lines end in a line feed.
 *
 * @param contributor simple name of the class that rendered it
 * @param inserted of an entry, what putting it added to the file, gaps included; empty where it did more than add lines
 * @param snippet of an entry, its text without the style of the file; its id where that is not known
 */
public record Generated(String contributor, String text, String inserted, String snippet) {
    public static Generated file(String contributor, String text) {
        return new Generated(contributor, text, "", "");
    }
}
