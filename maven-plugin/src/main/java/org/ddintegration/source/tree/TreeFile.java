package org.ddintegration.source.tree;

/**
 * One file of a library.
 *
 * @param path relative, {@code /} between parts, no {@code .} or {@code ..}
 * @param size in bytes
 * @param id git blob id, or another name for its content; equal ids mean equal content
 */
public record TreeFile(String path, long size, String id) {}
