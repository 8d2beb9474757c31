package org.ddintegration.descriptor;

import java.util.Locale;

/** What the target's own helper shows of a request over HTTP and of its answer. */
public enum HttpFact {
    METHOD,
    URL,
    QUERY,
    /** The server's; that of the URL where it is not stated. */
    HOST,
    ROUTE,
    STATUS,
    STATUS_MESSAGE,
    REQUEST_HEADERS,
    RESPONSE_HEADERS,
    RETRIES_REMAIN,
    /** Headers of a request that is sent, into which the trace is put. */
    INJECT;

    /** As the descriptor has it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
