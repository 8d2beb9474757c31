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
public record Configuration(boolean enabled, Map<String, Object> settings, List<Variable> variables) {}
