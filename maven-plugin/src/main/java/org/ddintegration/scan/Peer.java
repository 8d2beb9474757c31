package org.ddintegration.scan;

/** How a handler learns which server a call goes to. Each is the name of a parameter, or {@code instance.} and an attribute. */
public record Peer(String host, String port) {}
