package org.ddintegration.scan;

/** What wrapping a function is good for. */
public enum Role {
    /** It does a piece of work that makes a span. */
    OPERATION,
    /** It sets things up, such as a constructor or the registration of a callback; wrapping it prepares for later spans. */
    SETUP
}
