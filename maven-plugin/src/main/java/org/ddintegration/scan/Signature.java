package org.ddintegration.scan;

import java.util.List;
import java.util.Optional;

/**
 * Signature of a Python callable.
 *
 * @param parameters all of them, {@code self} or {@code cls} of a method included
 * @param returns source text of the return annotation
 */
public record Signature(List<PythonParameter> parameters, Optional<String> returns) {}
