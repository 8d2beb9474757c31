package org.ddintegration.plan.merge;

import java.util.List;
import java.util.Optional;

/**
 * Lines of a text, and how they are written in the style of another.
 *
 * @param own as they stand
 * @param styled in the style of the other, as many or not; where the other does not say the same, that is the blank lines below
 * @param isSame whether the other says the same
 */
record Chunk(List<String> own, List<String> styled, boolean isSame) {
    Chunk withStyled(List<String> lines) {
        return new Chunk(own, lines, isSame);
    }

    boolean isRestyled() {
        return !own.equals(styled);
    }

    boolean isUnindented() {
        return indent(own).isEmpty() && indent(styled).isEmpty();
    }

    /** White space at the start of the first line that says something. */
    static String indent(List<String> lines) {
        Optional<String> first = lines.stream().filter(line -> !line.isBlank()).findFirst();
        return first.map(Chunk::indent).orElse("");
    }

    static String indent(String line) {
        return line.substring(0, line.length() - line.stripLeading().length());
    }
}
