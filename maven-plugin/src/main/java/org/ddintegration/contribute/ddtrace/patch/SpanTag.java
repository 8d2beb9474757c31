package org.ddintegration.contribute.ddtrace.patch;

import java.util.Optional;

/**
 * A tag of a span.
 *
 * @param constant name of its constant in {@code ddtrace.ext.net}, where that has one
 */
public record SpanTag(String name, Optional<String> constant, CallValue value) {}
