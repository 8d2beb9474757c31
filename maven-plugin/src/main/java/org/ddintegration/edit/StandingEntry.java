package org.ddintegration.edit;

import java.util.Optional;

/** An entry that is as it should be wherever it stands, whatever it says; it is written only where there is none. */
public record StandingEntry(EntryEdit edit) implements EntryEdit {
    @Override
    public String id() {
        return edit.id();
    }

    @Override
    public String snippet() {
        return edit.snippet();
    }

    @Override
    public boolean isCommon() {
        return edit.isCommon();
    }

    @Override
    public Optional<Region> find(String text) {
        return edit.find(text);
    }

    @Override
    public String put(String text) {
        return edit.find(text).isPresent() ? text : edit.put(text);
    }

    @Override
    public String remove(String text) {
        return edit.remove(text);
    }
}
