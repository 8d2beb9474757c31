package org.ddintegration.scan.facts;

import org.ddintegration.scan.PythonParameter;

/**
 * A parameter.
 *
 * @param types what its annotation names, {@code |} between alternatives; empty when nothing of interest
 */
public record ParameterFacts(PythonParameter parameter, String types) {
    public String name() {
        return parameter.name();
    }
}
