package org.ddintegration.contribute.format.ruff;

import java.util.List;
import org.ddintegration.contribute.format.ruff.Doc.Line;

/**
 * What is still to be printed: a document, and what comes after it.
 *
 * @param next null at the end
 */
record Frames(Doc doc, Mode mode, Frames next) {
    private static final int INDENT = 4;

    /** How far it is measured whether something fits. */
    enum Measure {
        FIRST_LINE,
        ALL_LINES,
        /** Texts may be as long as they are; only what follows the last line must fit. */
        ALL_LINES_WITH_OVERFLOW
    }

    /**
     * How a document is printed.
     *
     * @param indent columns before new lines
     * @param isFlat whether it is on one line
     */
    record Mode(int indent, boolean isFlat, Measure measure) {
        Mode flat() {
            return new Mode(indent, true, measure);
        }

        Mode broken() {
            return new Mode(indent, false, measure);
        }

        Mode indented() {
            return new Mode(indent + INDENT, isFlat, measure);
        }

        Mode measuring(Measure how) {
            return new Mode(indent, isFlat, how);
        }
    }

    static Frames push(Frames next, Mode mode, List<Doc> docs) {
        Frames frames = next;
        for (int i = docs.size() - 1; i >= 0; i--) {
            frames = new Frames(docs.get(i), mode, frames);
        }
        return frames;
    }

    /** The same document inside parentheses, on lines of its own. */
    static Frames parenthesized(Frames next, Mode mode, Doc content) {
        Frames after = push(next, mode, List.of(Line.HARD, Docs.text(")")));
        Frames inside = push(after, mode.indented(), List.of(Line.HARD, content));
        return new Frames(Docs.text("("), mode, inside);
    }
}
