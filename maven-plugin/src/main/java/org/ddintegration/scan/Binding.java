package org.ddintegration.scan;

/** How a method is bound to its class. */
public enum Binding {
    /** Not a method. */
    NONE,
    INSTANCE,
    CLASS,
    STATIC
}
