package org.ddintegration.scan.graph;

import java.util.Optional;
import org.ddintegration.scan.model.PyFunction;

/** Knows functions whose results others get as arguments, as fixtures of pytest are. */
public interface ParameterSource {
    Optional<PyFunction> giver(PyFunction function, String parameter);
}
