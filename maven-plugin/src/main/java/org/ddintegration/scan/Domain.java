package org.ddintegration.scan;

import org.ddintegration.descriptor.Category;

/**
 * What a library is for, as far as its spans say so.
 *
 * @param system what it talks to, as OpenTelemetry's conventions call it, such as {@code postgresql}; empty when unknown
 * @param prefix what tags of its own begin with: the integration's name, or that of the library's main module
 */
public record Domain(Category category, String system, String prefix) {
    /** One of which nothing is known. */
    public static final Domain UNKNOWN = new Domain(Category.OTHER, "", "");

    /** The same as an integration sees it. */
    public Domain as(Category chosen, String integration) {
        return new Domain(chosen, system, integration);
    }
}
