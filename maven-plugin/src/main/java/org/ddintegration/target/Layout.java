package org.ddintegration.target;

import java.util.List;
import java.util.Set;

/**
 * What a checkout looks like.
 *
 * @param version of ddtrace as the checkout states it, for messages only; empty when it states none
 * @param pythons Python versions that the checkout supports, oldest first: {@code 3.9}, {@code 3.10} …
 */
public record Layout(String version, Set<Feature> features, List<String> pythons) {
    public boolean has(Feature feature) {
        return features.contains(feature);
    }

    /** Method of a span that sets a tag whose value is text. */
    public String tagSetter() {
        if (has(Feature.SET_ATTRIBUTE)) {
            return "_set_attribute";
        }
        return has(Feature.PRIVATE_SET_TAG_STR) ? "_set_tag_str" : "set_tag_str";
    }
}
