package org.ddintegration.scan.facts;

import java.util.List;
import org.ddintegration.scan.PythonParameter;

/**
 * A parameter.
 *
 * @param types what its annotation names, alternatives; empty when nothing of interest
 */
public record ParameterFacts(PythonParameter parameter, List<TypeFact> types) {
    public String name() {
        return parameter.name();
    }
}
