package org.ddintegration.descriptor;

import java.util.Arrays;
import java.util.Optional;

/** What of an object is meant, where it is not the object itself: {@code !len} behind its path. */
public enum Conversion {
    NONE(""),
    /** Its length. */
    LENGTH("len"),
    /** Its items, or itself, as one text with blanks between them, cut at the target's limit for commands. */
    WORDS("words"),
    /** Likewise, with a line for each of its items. */
    LINES("lines"),
    /** How many of its items are not empty; of what has no items, 1 where it is not empty itself. */
    COUNT("count"),
    /** 1 where that is more than 0. */
    FOUND("found"),
    /** 1 where it is true, as Python takes it, 0 else. */
    TRUTH("bool"),
    /** The path of an address, without host and query. */
    PATH("path");

    private final String word;

    Conversion(String word) {
        this.word = word;
    }

    static Optional<Conversion> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }

    /** As the descriptor has it behind a path. */
    String suffix() {
        return this == NONE ? "" : "!" + word;
    }
}
