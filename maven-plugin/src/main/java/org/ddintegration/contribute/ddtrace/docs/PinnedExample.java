package org.ddintegration.contribute.ddtrace.docs;

import java.util.List;
import java.util.Locale;

/**
 * An object whose pin the documentation overrides as an example.
 *
 * @param module where its class is
 * @param owners its class, from the module inwards; empty for the module itself
 */
public record PinnedExample(String module, List<String> owners) {
    public boolean isInstance() {
        return !owners.isEmpty();
    }

    /** What is imported of the module, so that {@link #className()} has a meaning. */
    public String outerClass() {
        return owners.get(0);
    }

    public String className() {
        return String.join(".", owners);
    }

    /** The name that the example gives to the object. */
    public String variable() {
        return isInstance()
                ? owners.get(owners.size() - 1).replaceFirst("^_+", "").toLowerCase(Locale.ROOT)
                : module;
    }
}
