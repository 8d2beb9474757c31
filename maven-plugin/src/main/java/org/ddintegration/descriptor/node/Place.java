package org.ddintegration.descriptor.node;

/** Where a value stands in its file; line and column count from 1. */
public record Place(int line, int column) {
    /** Of what is written and was never read. */
    public static final Place NONE = new Place(0, 0);
}
