package org.ddintegration.plan.baseline;

/**
 * What a rendering came from.
 *
 * @param tool version of the plugin
 * @param descriptor digest of the descriptor, {@code sha256:} and 64 hex digits
 * @param layout version of ddtrace that the target states
 */
public record Origin(String tool, String descriptor, String layout) {}
