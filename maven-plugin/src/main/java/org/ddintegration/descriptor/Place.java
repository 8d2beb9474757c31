package org.ddintegration.descriptor;

/** Where a value stands in its file; line and column count from 1. */
record Place(int line, int column) {
    /** Of what is written and was never read. */
    static final Place NONE = new Place(0, 0);
}
