package org.ddintegration.descriptor;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the riot environment of an integration installs.
 *
 * @param versions of the main distribution: specifiers or {@code latest}, lowest first
 * @param packages further distributions and their version
 * @param pythonMin lowest Python as {@code 3.9}, when narrower than the target's
 * @param pythonMax highest Python, likewise
 * @param parallelism number of jobs that the target's pipeline splits the tests into
 * @param snapshots whether some tests compare their spans with snapshots
 */
public record TestMatrix(
        List<String> versions,
        Map<String, String> packages,
        Optional<String> pythonMin,
        Optional<String> pythonMax,
        Optional<Integer> parallelism,
        boolean snapshots) {
    /** Without what only some integrations need. */
    public TestMatrix(List<String> versions, Map<String, String> packages) {
        this(versions, packages, Optional.empty(), Optional.empty(), Optional.empty(), false);
    }
}
