package org.ddintegration.descriptor;

import java.util.List;
import java.util.Map;

/**
 * What the suite of an integration has beyond what every suite has.
 *
 * @param components further components that its tests depend on
 * @param sources further files of the target that the integration consists of
 * @param paths further files that its tests read
 * @param variables environment variables of its jobs
 * @param settings further keys: boolean, number or string
 */
public record SuiteKeys(
        List<String> components,
        List<String> sources,
        List<String> paths,
        Map<String, String> variables,
        Map<String, Object> settings) {
    public static final SuiteKeys NONE = new SuiteKeys(List.of(), List.of(), List.of(), Map.of(), Map.of());
}
