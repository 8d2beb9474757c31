package org.ddintegration.plan.merge;

import org.eclipse.jgit.merge.MergeChunk.ConflictState;

/** Puts a merged text together from its chunks. */
final class Assembly {
    private final OnConflict onConflict;
    private final StringBuilder text = new StringBuilder();
    private String yours = "";
    private String before = "";
    private int conflicts;
    private int kept;

    Assembly(OnConflict onConflict) {
        this.onConflict = onConflict;
    }

    /** The sides of a conflict come in the order yours, before, now. */
    void add(ConflictState state, String lines) {
        switch (state) {
            case NO_CONFLICT -> text.append(lines);
            case FIRST_CONFLICTING_RANGE -> yours = lines;
            case BASE_CONFLICTING_RANGE -> before = lines;
            case NEXT_CONFLICTING_RANGE -> resolve(lines);
        }
    }

    Merged finish() {
        return new Merged(text.toString(), conflicts, kept);
    }

    private void resolve(String now) {
        if (now.isEmpty() && onConflict != OnConflict.OVERWRITE) {
            kept++;
            text.append(yours);
            return;
        }
        conflicts++;
        text.append(
                switch (onConflict) {
                    case MERGE, ABORT -> Markers.around(yours, before, now);
                    case KEEP -> yours;
                    case OVERWRITE -> now;
                });
    }
}
