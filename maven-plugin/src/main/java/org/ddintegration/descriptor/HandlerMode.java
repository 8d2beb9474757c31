package org.ddintegration.descriptor;

/** How much of a handler is written: its documentation only, a call through, or a span. */
public enum HandlerMode {
    COMMENTS,
    PASSTHROUGH,
    FILLED
}
