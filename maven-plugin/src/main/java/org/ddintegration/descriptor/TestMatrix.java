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
 * @param environments those that differ by Python, each without environments of its own; then {@code versions} are theirs
 *     together, and {@code packages} those that all of them have
 * @param install what is installed for the main distribution, when it is another name, has extras, or brings it along
 * @param parallelism number of jobs that the target's pipeline splits the tests into
 * @param venvsPerJob number of environments that one such job runs; where it is stated, {@code parallelism} is not
 * @param snapshots whether some tests compare their spans with snapshots
 * @param variables environment variables of the tests
 */
public record TestMatrix(
        List<String> versions,
        Map<String, Releases> packages,
        Optional<String> pythonMin,
        Optional<String> pythonMax,
        List<TestMatrix> environments,
        Optional<String> install,
        Optional<Integer> parallelism,
        Optional<Integer> venvsPerJob,
        boolean snapshots,
        Map<String, String> variables,
        SuiteKeys suite) {
    /** Without what only some integrations need. */
    public TestMatrix(List<String> versions, Map<String, Releases> packages) {
        this(versions, packages, Optional.empty(), Optional.empty(), Map.of());
    }

    /** One environment, of which the suite is told elsewhere. */
    public TestMatrix(
            List<String> versions,
            Map<String, Releases> packages,
            Optional<String> pythonMin,
            Optional<String> pythonMax,
            Map<String, String> variables) {
        this(
                versions,
                packages,
                pythonMin,
                pythonMax,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                variables,
                SuiteKeys.NONE);
    }
}
