package org.ddintegration.plan.baseline;

/**
 * What a rendering came from.
 *
 * @param tool version of the plugin
 * @param descriptor text of the descriptor in its YAML form, as it was rendered; a digest where a version of the plugin
 *     before this form wrote it
 * @param layout version of ddtrace that the target states
 */
public record Origin(String tool, String descriptor, String layout) {
    private static final String KEPT = "handlers: kept";

    /** Whether the integration was written by hand: then its entries were found, not generated. */
    public boolean isKept() {
        return descriptor.lines().anyMatch(KEPT::equals);
    }
}
