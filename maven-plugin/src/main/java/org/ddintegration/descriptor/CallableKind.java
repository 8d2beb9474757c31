package org.ddintegration.descriptor;

/** What calling a hook point gives. A class is hooked where it is constructed. */
public enum CallableKind {
    FUNCTION,
    METHOD,
    COROUTINE,
    GENERATOR,
    ASYNC_GENERATOR,
    /** What {@code contextlib.contextmanager} decorates. */
    CONTEXT_MANAGER,
    /** What {@code contextlib.asynccontextmanager} decorates. */
    ASYNC_CONTEXT_MANAGER,
    CLASS;

    /** Whether a call is over when it returns, at once or awaited. */
    public boolean isCall() {
        return this == FUNCTION || this == METHOD || this == COROUTINE || this == CLASS;
    }

    /** Whether only a coroutine can use what a call gives. */
    public boolean isAsync() {
        return this == COROUTINE || this == ASYNC_GENERATOR || this == ASYNC_CONTEXT_MANAGER;
    }
}
