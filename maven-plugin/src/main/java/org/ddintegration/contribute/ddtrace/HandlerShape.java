package org.ddintegration.contribute.ddtrace;

import java.util.Locale;
import org.ddintegration.contribute.Integration;
import org.ddintegration.descriptor.CallableKind;
import org.ddintegration.descriptor.Hook;

/** How a handler is called and what it has to give back; each shape has a template of its own. */
enum HandlerShape {
    CALL,
    COROUTINE,
    GENERATOR,
    ASYNC_GENERATOR,
    CONTEXT_MANAGER,
    ASYNC_CONTEXT_MANAGER,
    /** A call that gives a connection to a database, which traces queries. */
    CONNECTION;

    static HandlerShape of(Hook hook, Integration integration) {
        return DbApi.isConnection(hook, integration) ? CONNECTION : of(hook.kind());
    }

    static HandlerShape of(CallableKind kind) {
        return switch (kind) {
            case FUNCTION, METHOD, CLASS -> CALL;
            case COROUTINE -> COROUTINE;
            case GENERATOR -> GENERATOR;
            case ASYNC_GENERATOR -> ASYNC_GENERATOR;
            case CONTEXT_MANAGER -> CONTEXT_MANAGER;
            case ASYNC_CONTEXT_MANAGER -> ASYNC_CONTEXT_MANAGER;
        };
    }

    /** The name of its template. */
    String template() {
        return name().toLowerCase(Locale.ROOT) + ".py.vm";
    }

    /** The function of the span tests that calls such a handler. */
    String drive() {
        return this == CALL ? "call_function" : "call_" + name().toLowerCase(Locale.ROOT);
    }

    boolean isContextManager() {
        return this == CONTEXT_MANAGER || this == ASYNC_CONTEXT_MANAGER;
    }

    /** Whether its span is over when its original returns, at once or awaited. */
    boolean isCall() {
        return this == CALL || this == COROUTINE;
    }

    boolean isStream() {
        return this == GENERATOR || this == ASYNC_GENERATOR;
    }
}
