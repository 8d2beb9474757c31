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

    /** Whether only a coroutine can use what a call gives. */
    public boolean isAsync() {
        return this == COROUTINE || this == ASYNC_GENERATOR || this == ASYNC_CONTEXT_MANAGER;
    }
}
