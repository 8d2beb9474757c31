package org.ddintegration.scan.graph;

/** How one function leads to another. */
public enum EdgeKind {
    /** It is called, and the name tells it. */
    CALL,
    /** A class is called, and this is its constructor. */
    CONSTRUCT,
    /** A property is read. */
    PROPERTY,
    /** It is passed on as a value, to be called by someone else. */
    REFERENCE,
    /** It overrides the method, which dynamic dispatch may choose. */
    OVERRIDE,
    /** Only a subclass of what it is called on has it. */
    SUBCLASS,
    /** Nothing but its name tells it. */
    NAME;

    /** Whether it is an approximation of dynamic dispatch. */
    public boolean isGuess() {
        return this == OVERRIDE || this == SUBCLASS || this == NAME;
    }
}
