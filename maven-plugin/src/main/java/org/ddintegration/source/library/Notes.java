package org.ddintegration.source.library;

import java.util.ArrayList;
import java.util.List;
import org.ddintegration.Console;

/** What the report must say of how a library was found; said on the console at once, too. */
final class Notes {
    private final Console console;
    private final List<String> notes = new ArrayList<>();

    Notes(Console console) {
        this.console = console;
    }

    void add(String note) {
        notes.add(note);
        console.info(note);
    }

    void warn(String note) {
        notes.add(note);
        console.warn(note);
    }

    List<String> all() {
        return List.copyOf(notes);
    }
}
