package org.ddintegration.descriptor;

/**
 * The argument that makes a span's resource.
 *
 * @param argument its name in the signature
 * @param position its index among the positional arguments, {@code self} not counted; -1 when keyword-only
 */
public record ResourceArgument(String argument, int position) {}
