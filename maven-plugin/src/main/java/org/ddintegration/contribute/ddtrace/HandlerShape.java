package org.ddintegration.contribute.ddtrace;

import java.util.Locale;
import org.ddintegration.descriptor.CallableKind;

/** How a handler is called and what it has to give back; each shape has a template of its own. */
enum HandlerShape {
    CALL,
    COROUTINE,
    GENERATOR,
    ASYNC_GENERATOR;

    static HandlerShape of(CallableKind kind) {
        return switch (kind) {
            case FUNCTION, METHOD, CLASS -> CALL;
            case COROUTINE -> COROUTINE;
            case GENERATOR -> GENERATOR;
            case ASYNC_GENERATOR -> ASYNC_GENERATOR;
        };
    }

    /** The name of its template. */
    String template() {
        return name().toLowerCase(Locale.ROOT) + ".py.vm";
    }

    boolean isStream() {
        return this == GENERATOR || this == ASYNC_GENERATOR;
    }
}
