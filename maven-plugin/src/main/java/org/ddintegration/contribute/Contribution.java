package org.ddintegration.contribute;

import java.util.List;
import java.util.SortedMap;
import org.ddintegration.edit.EntryEdit;

/** What a contributor adds. */
public sealed interface Contribution {
    /** A whole file that belongs to the integration. */
    record File(String text) implements Contribution {}

    /**
     * Whole files below the contributor's path.
     *
     * @param texts what each holds, by its name there
     * @param byHand what only a person or another program can do beside them; empty when there is nothing
     */
    record Files(SortedMap<String, String> texts, String byHand) implements Contribution {}

    /** Entries in a file that the integration shares with others; the file must exist. */
    record Entries(List<EntryEdit> edits) implements Contribution {}

    /** Something that only a person or another program can do; goes to the report. */
    record ByHand(String what) implements Contribution {}

    /** Nothing: this integration does not need it. */
    record Nothing() implements Contribution {}

    static Contribution file(String text) {
        return new File(text);
    }

    static Contribution entry(EntryEdit edit) {
        return new Entries(List.of(edit));
    }

    static Contribution nothing() {
        return new Nothing();
    }
}
