package org.ddintegration.scan.graph;

import java.util.Locale;

/** Where a library's work leaves it, strongest sign of work worth tracing first. */
public enum SinkKind {
    SOCKET("uses a socket"),
    HTTP("sends HTTP requests"),
    DATABASE("talks to a database"),
    MESSAGING("talks to a message broker"),
    RPC("makes remote calls"),
    PROCESS("starts a process"),
    NATIVE("runs native code"),
    FILE("uses files");

    private final String words;

    SinkKind(String words) {
        this.words = words;
    }

    /** What a function that ends there does: {@code uses a socket}. */
    public String words() {
        return words;
    }

    /** Whether it leaves the process for another one. */
    public boolean isRemote() {
        return this != FILE && this != NATIVE;
    }

    static SinkKind named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
