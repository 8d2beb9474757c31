package org.ddintegration.descriptor;

import java.util.List;

/**
 * The versions of a further distribution that the tests install.
 *
 * @param versions specifiers or {@code latest}
 * @param isList whether there may be several; each of them is an environment of its own
 */
public record Releases(List<String> versions, boolean isList) {
    public static Releases of(String version) {
        return new Releases(List.of(version), false);
    }

    public static Releases listed(List<String> versions) {
        return new Releases(versions, true);
    }

    /** The one to install where there is one environment only. */
    public String last() {
        return versions.get(versions.size() - 1);
    }
}
