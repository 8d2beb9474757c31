package org.ddintegration.descriptor;

import java.util.List;
import java.util.Map;

/**
 * What users can set.
 *
 * @param enabled the value in PATCH_MODULES
 * @param settings of the integration, and their defaults: boolean, number or string
 * @param variables environment variables that it reads beside those of its settings
 */
public record Configuration(boolean enabled, Map<String, Object> settings, List<Variable> variables) {
    /** The setting by which users have the arguments of calls shown. */
    private static final String TRACE_ARGUMENTS = "trace_arguments";

    /** Whether users can have arguments shown. */
    public boolean mayTraceArguments() {
        return settings.get(TRACE_ARGUMENTS) instanceof Boolean;
    }

    /** Whether arguments are shown unless users say otherwise. */
    public boolean tracesArguments() {
        return Boolean.TRUE.equals(settings.get(TRACE_ARGUMENTS));
    }
}
