package org.ddintegration.descriptor;

/**
 * The argument, or an attribute of it or of the instance, that makes a span's resource.
 *
 * @param argument its name in the signature, or {@code instance}; then perhaps attributes: {@code instance.name}
 * @param position its index among the positional arguments, {@code self} not counted; -1 when keyword-only or the instance
 */
public record ResourceArgument(String argument, int position) {}
