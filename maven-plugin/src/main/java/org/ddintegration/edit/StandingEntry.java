package org.ddintegration.edit;

/** An entry that is as it should be wherever it stands, whatever it says; it is written only where there is none. */
public record StandingEntry(EntryEdit entry) implements EntryWrapper {
    @Override
    public String put(String text) {
        return entry.find(text).isPresent() ? text : entry.put(text);
    }
}
