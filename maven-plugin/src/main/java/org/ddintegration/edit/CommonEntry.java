package org.ddintegration.edit;

/** An entry that several may need, see {@link EntryEdit#isCommon()}. */
public record CommonEntry(EntryEdit entry) implements EntryWrapper {
    @Override
    public boolean isCommon() {
        return true;
    }
}
