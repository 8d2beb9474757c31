package org.ddintegration.plan.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Puts a merged text together from its hunks. */
final class Assembly {
    private final List<String> lines;
    private final OnConflict onConflict;
    private final List<MergedLine> merged = new ArrayList<>();
    private int conflicts;
    private int kept;

    /** @param lines what stands in the target */
    Assembly(List<String> lines, OnConflict onConflict) {
        this.lines = lines;
        this.onConflict = onConflict;
    }

    void add(Hunk hunk) {
        if (hunk instanceof Hunk.Yours yours) {
            stand(yours);
        } else if (hunk instanceof Hunk.Now now) {
            write(now.lines(), false);
        } else if (hunk instanceof Hunk.Both both) {
            decide(both);
        }
    }

    List<MergedLine> merged() {
        return merged;
    }

    int conflicts() {
        return conflicts;
    }

    int kept() {
        return kept;
    }

    private void decide(Hunk.Both both) {
        if (both.now().isEmpty() && onConflict != OnConflict.OVERWRITE) {
            kept++;
            stand(both.yours());
            return;
        }
        conflicts++;
        switch (onConflict) {
            case MERGE, ABORT -> {
                write(Markers.YOURS, true);
                stand(both.yours());
                write(Markers.after(both.before(), both.now()), true);
            }
            case KEEP -> stand(both.yours());
            case OVERWRITE -> write(both.now(), false);
        }
    }

    private void stand(Hunk.Yours yours) {
        for (int i = yours.from(); i < yours.to(); i++) {
            merged.add(new MergedLine(lines.get(i), OptionalInt.of(i), false));
        }
    }

    private void write(String text, boolean isMarked) {
        TextLines.split(text).forEach(line -> merged.add(new MergedLine(line, OptionalInt.empty(), isMarked)));
    }
}
