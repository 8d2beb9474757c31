package org.ddintegration.scan;

import java.util.Optional;

/**
 * One parameter of a Python function, as written.
 *
 * @param annotation source text of the annotation
 * @param defaultValue source text of the default, shortened when long
 */
public record PythonParameter(String name, Kind kind, Optional<String> annotation, Optional<String> defaultValue) {
    /** The kinds of {@code inspect.Parameter}. */
    public enum Kind {
        POSITIONAL_ONLY,
        POSITIONAL_OR_KEYWORD,
        VAR_POSITIONAL,
        KEYWORD_ONLY,
        VAR_KEYWORD
    }
}
