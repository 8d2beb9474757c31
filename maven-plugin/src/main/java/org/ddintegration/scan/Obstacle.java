package org.ddintegration.scan;

/** Why something of a library can be no hook point. */
public enum Obstacle {
    /** It is computed when it is read. */
    PROPERTY,
    /** Its class is compiled in the wheels that users install, and takes no attributes. */
    COMPILED
}
