package org.ddintegration.contribute.ddtrace.patch;

import java.util.Locale;
import org.ddintegration.contribute.Integration;
import org.ddintegration.descriptor.CallableKind;
import org.ddintegration.descriptor.HandlerMode;
import org.ddintegration.descriptor.Hook;

/** How a handler is called and what it has to give back; each shape has a template of its own. */
public enum HandlerShape {
    CALL,
    COROUTINE,
    GENERATOR,
    ASYNC_GENERATOR,
    CONTEXT_MANAGER,
    ASYNC_CONTEXT_MANAGER,
    /** A call that gives a connection to a database, which traces queries. */
    CONNECTION,
    /** A coroutine that gives one whose queries are awaited. */
    ASYNC_CONNECTION,
    /** A call that answers a request by WSGI. */
    WSGI,
    /** A call that answers a request by ASGI. */
    ASGI,
    /** A call that LLM Observability shows, at once or as a stream. */
    LLM_CALL,
    /** Likewise, awaited. */
    LLM_COROUTINE,
    /** A call that tells the span around it something. */
    ENCLOSED,
    /** Likewise, awaited. */
    ENCLOSED_COROUTINE;

    public static HandlerShape of(Hook hook, Integration integration) {
        if (DbApi.isConnection(hook, integration)) {
            return hook.kind() == CallableKind.COROUTINE ? ASYNC_CONNECTION : CONNECTION;
        }
        if (LlmHandler.isShown(hook, integration)) {
            return hook.kind() == CallableKind.COROUTINE ? LLM_COROUTINE : LLM_CALL;
        }
        if (isEnclosed(hook, integration)) {
            return hook.kind() == CallableKind.COROUTINE ? ENCLOSED_COROUTINE : ENCLOSED;
        }
        return WebApplications.shape(hook, integration).orElseGet(() -> of(hook.kind()));
    }

    private static boolean isEnclosed(Hook hook, Integration integration) {
        return !hook.span().isOwn() && Handler.mode(hook, integration) == HandlerMode.FILLED;
    }

    public static HandlerShape of(CallableKind kind) {
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
        return name().toLowerCase(Locale.ROOT) + ".vm";
    }

    /** The function of the span tests that calls such a handler. */
    public String drive() {
        return this == CALL ? "call_function" : "call_" + name().toLowerCase(Locale.ROOT);
    }

    boolean isConnection() {
        return this == CONNECTION || this == ASYNC_CONNECTION;
    }

    /** Whether helpers of the target make its spans. */
    public boolean isDelegated() {
        return isConnection() || this == WSGI || this == ASGI || isLlm();
    }

    /** Whether LLM Observability shows the calls. */
    public boolean isLlm() {
        return this == LLM_CALL || this == LLM_COROUTINE;
    }

    /** Whether the handler has no span of its own. */
    public boolean isEnclosed() {
        return this == ENCLOSED || this == ENCLOSED_COROUTINE;
    }

    /** Whether what the original gives is there when the handler goes on. */
    boolean isReturn() {
        return isCall() || isEnclosed();
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
