package org.ddintegration.plan;

import java.util.Optional;
import org.ddintegration.edit.EntryEdit;
import org.ddintegration.edit.Region;
import org.ddintegration.edit.UnknownShapeException;

/**
 * An entry in a text whose lines end in a line feed.
 *
 * @param frame where it stands; empty when it does not
 * @param with the text with the new entry: where the old one stands, that is taken out first
 * @param rendering the new entry
 */
record EntryInText(String text, Optional<Frame> frame, String with, String rendering) {
    /** @throws UnknownShapeException when the place for the entry cannot be made out */
    static EntryInText read(String text, EntryEdit edit) {
        Optional<Frame> frame = edit.find(text).map(region -> Frame.around(text, region));
        String inPlace = edit.put(text);
        String with = frame.isPresent() && !inPlace.equals(text) ? edit.put(edit.remove(text)) : inPlace;
        Region region =
                edit.find(with).orElseThrow(() -> new UnknownShapeException(edit.id() + ", which was just put there"));
        return new EntryInText(text, frame, with, region.of(with));
    }

    /** The lines on which it stands. */
    Optional<String> yours() {
        return frame.map(Frame::lines);
    }

    /** The same lines with another entry in its place. */
    String framed(String entry) {
        return frame.map(lines -> lines.with(entry)).orElse(entry);
    }

    String now() {
        return framed(rendering);
    }

    /** The text after what was decided. */
    String apply(Outcome outcome) {
        if (frame.isEmpty()) {
            return outcome.action() == Action.CREATE ? with : text;
        }
        return outcome.text().map(frame.get()::replaceLines).orElse(text);
    }
}
