package org.ddintegration.edit;

import java.util.Optional;

/** An entry that several may need, see {@link EntryEdit#isCommon()}. */
public record CommonEntry(EntryEdit entry) implements EntryEdit {
    @Override
    public boolean isCommon() {
        return true;
    }

    @Override
    public String id() {
        return entry.id();
    }

    @Override
    public String snippet() {
        return entry.snippet();
    }

    @Override
    public Optional<Region> find(String text) {
        return entry.find(text);
    }

    @Override
    public String put(String text) {
        return entry.put(text);
    }

    @Override
    public String remove(String text) {
        return entry.remove(text);
    }
}
