package org.ddintegration.scan.graph;

/** How one function leads to another. */
public enum EdgeKind {
    /** It is called, and the name tells it. */
    CALL(1),
    /** A class is called, and this is its constructor. */
    CONSTRUCT(1),
    /** A property is read. */
    PROPERTY(0.7),
    /** It is passed on as a value, to be called by someone else. */
    REFERENCE(0.5),
    /** It overrides the method, which dynamic dispatch may choose. */
    OVERRIDE(0.5),
    /** Only a subclass of what it is called on has it. */
    SUBCLASS(0.9),
    /** Nothing but its name tells it. */
    NAME(0.6);

    private final double weight;

    EdgeKind(double weight) {
        this.weight = weight;
    }

    /** How surely it leads there; shared by the guesses, where there are several. */
    double weight() {
        return weight;
    }
}
