package org.ddintegration.descriptor;

/** How much of a handler is written: its documentation only, a call through, or a span; or nothing, for it is there. */
public enum HandlerMode {
    COMMENTS,
    PASSTHROUGH,
    FILLED,
    /** Of a whole descriptor only: handlers and files that stand in the target were written by hand, and stay. */
    KEPT
}
