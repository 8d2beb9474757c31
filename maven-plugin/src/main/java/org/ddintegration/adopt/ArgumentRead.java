package org.ddintegration.adopt;

import java.util.OptionalInt;

/**
 * An argument that a handler reads of each call.
 *
 * @param name by which callers give it
 * @param position among the positional ones, {@code self} not counted, where the handler reads it there too
 */
public record ArgumentRead(String name, OptionalInt position) {}
