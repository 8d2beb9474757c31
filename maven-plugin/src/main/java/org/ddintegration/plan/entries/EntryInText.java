package org.ddintegration.plan.entries;

import java.util.Optional;
import org.ddintegration.edit.EntryEdit;
import org.ddintegration.edit.Region;
import org.ddintegration.edit.UnknownShapeException;
import org.ddintegration.plan.baseline.Generated;
import org.ddintegration.plan.model.Action;
import org.ddintegration.plan.model.Outcome;

/**
 * An entry in a text whose lines end in a line feed.
 *
 * @param frame where it stands; empty when it does not
 * @param with the text with the new entry: where the old one stands, that is taken out first
 * @param put where the new entry stands in that
 * @param rendering the new entry; where it is the one that was rendered last, in the style that it had then
 */
record EntryInText(String text, Optional<EntryLines> frame, String with, Region put, String rendering) {
    /**
     * @param before what was rendered last
     * @throws UnknownShapeException when the place for the entry cannot be made out
     */
    static EntryInText read(String text, EntryEdit edit, Optional<Generated> before) {
        Optional<EntryLines> frame = edit.find(text).map(region -> EntryLines.around(text, region));
        Optional<String> sameAsBefore =
                before.filter(generated -> wants(edit, generated)).map(Generated::text);
        if (frame.isPresent() && sameAsBefore.map(frame.get()::with).equals(frame.map(EntryLines::lines))) {
            return new EntryInText(text, frame, text, frame.get().region(), sameAsBefore.get());
        }
        String inPlace = edit.put(text);
        boolean other = frame.isPresent() && !inPlace.equals(text);
        String with = other ? edit.put(edit.remove(text)) : inPlace;
        Region region =
                edit.find(with).orElseThrow(() -> new UnknownShapeException(edit.id() + ", which was just put there"));
        return new EntryInText(
                text, frame, with, region, other ? sameAsBefore.orElse(region.of(with)) : region.of(with));
    }

    /** Whether a rendering may differ from what is wanted now in nothing but the style of its surroundings. */
    private static boolean wants(EntryEdit edit, Generated before) {
        return edit.snippet().equals(before.snippet()) && !edit.snippet().equals(edit.id());
    }

    /** The lines on which it stands. */
    Optional<String> yours() {
        return frame.map(EntryLines::lines);
    }

    /** The same lines with another entry in its place. */
    String framed(String entry) {
        return frame.map(lines -> lines.with(entry)).orElse(entry);
    }

    String now() {
        return framed(rendering);
    }

    /** What putting it added, where it did not stand. */
    String inserted() {
        return Insertion.between(text, with, put);
    }

    /** The lines on which it will stand after what was decided, without a last line end; empty when it will not. */
    String standing(Outcome outcome) {
        if (outcome.action() == Action.CREATE) {
            return EntryLines.core(EntryLines.around(with, put).lines());
        }
        return outcome.text().map(EntryLines::core).orElse("");
    }

    /** The text after what was decided. */
    String apply(Outcome outcome) {
        if (frame.isEmpty()) {
            return outcome.action() == Action.CREATE ? with : text;
        }
        return outcome.text().map(frame.get()::replaceLines).orElse(text);
    }
}
