package org.ddintegration.descriptor;

/** What calling a hook point gives. A class is hooked where it is constructed. */
public enum CallableKind {
    FUNCTION,
    METHOD,
    COROUTINE,
    GENERATOR,
    ASYNC_GENERATOR,
    CLASS
}
