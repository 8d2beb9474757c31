package org.ddintegration.contribute.ddtrace.patch;

import java.util.Optional;
import java.util.Set;

/**
 * A tag of a span.
 *
 * @param constant name of its constant in {@code ddtrace.ext.net}, where that has one
 */
public record SpanTag(String name, Optional<String> constant, CallValue value) {
    private static final Set<String> ADDRESSES = Set.of("http.url", "url.full");

    /** Whether it is an address although nothing in its value is called so. */
    public boolean isAddress() {
        return ADDRESSES.contains(name) && value.paths().anyMatch(path -> !path.isUrl());
    }
}
