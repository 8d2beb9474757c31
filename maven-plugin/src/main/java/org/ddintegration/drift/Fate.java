package org.ddintegration.drift;

/** What becomes of a hook point in another version of its library. */
public enum Fate {
    KEPT("is as it was"),
    GONE("is gone"),
    MOVED("moved"),
    RENAMED("was renamed"),
    OTHER_KIND("gives something else"),
    OTHER_PARAMETERS("takes other parameters"),
    /** A condition of the hook leaves the version out, or allows the library to lack it. */
    EXCLUDED("is not wrapped there"),
    /** No version that was read has it. */
    ABSENT("is in no version that was read"),
    /** The files do not tell. */
    UNCLEAR("cannot be told"),
    /** No library that was read has its module. */
    UNREAD("was not read");

    private final String words;

    Fate(String words) {
        this.words = words;
    }

    /** For a person, in few words. */
    public String words() {
        return words;
    }

    /** Whether what wraps the hook point does not work as it did. */
    public boolean isBreakage() {
        return this == GONE || this == MOVED || this == RENAMED || this == OTHER_KIND || this == OTHER_PARAMETERS;
    }
}
