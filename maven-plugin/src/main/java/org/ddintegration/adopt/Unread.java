package org.ddintegration.adopt;

/**
 * What stands in a target and could not be read.
 *
 * @param file relative to the target
 * @param line 1-based; 0 when it is no line of its own
 * @param text what stands there, shortened; may be empty
 * @param why it could not be read
 */
public record Unread(String file, int line, String text, String why) {
    /** For a person, on one line. */
    @Override
    public String toString() {
        return file + (line == 0 ? "" : ":" + line) + ": " + why + (text.isEmpty() ? "" : ": " + text);
    }
}
