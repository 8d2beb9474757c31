package org.ddintegration.descriptor;

import java.util.Arrays;

/** What of a thing counts, in place of the thing itself. */
public enum Measure {
    /** Nothing: the thing itself is meant. */
    NONE(""),
    /** How many items it has. */
    LENGTH("!len"),
    /** How many items it has that are true, as Python takes it. */
    COUNT("!count"),
    /** One where it is true, zero else. */
    TRUTH("!bool");

    private final String notation;

    Measure(String notation) {
        this.notation = notation;
    }

    /** As the descriptor has it. */
    public String notation() {
        return notation;
    }

    /** @param notation null for the thing itself */
    static Measure of(String notation) {
        return Arrays.stream(values())
                .filter(measure -> measure.notation.equals(notation))
                .findFirst()
                .orElse(NONE);
    }
}
