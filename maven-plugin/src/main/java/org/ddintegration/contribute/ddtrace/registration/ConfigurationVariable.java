package org.ddintegration.contribute.ddtrace.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ddintegration.contribute.ddtrace.patch.Settings;
import org.ddintegration.descriptor.Descriptor;

/**
 * An environment variable that configures an integration.
 *
 * @param type as {@code supported-configurations.json} names types
 * @param value default; empty when there is none
 * @param aliases other names of it
 */
public record ConfigurationVariable(String name, String type, Optional<String> value, List<String> aliases) {
    /**
     * Those of an integration: whether it is on, its service, and one for each of its settings. Of one that was written by hand
     * the variables alone tell which of its settings have one.
     */
    static List<ConfigurationVariable> of(Descriptor descriptor) {
        String name = descriptor.name().toUpperCase(Locale.ROOT);
        String service = "DD_" + name + "_SERVICE";
        List<ConfigurationVariable> variables = new ArrayList<>();
        variables.add(new ConfigurationVariable(service, "string", Optional.empty(), List.of(service + "_NAME")));
        variables.add(new ConfigurationVariable(
                descriptor.switchVariable(),
                "boolean",
                Optional.of(String.valueOf(descriptor.configuration().enabled())),
                List.of()));
        Map<String, Object> settings = descriptor.tracing().isKept() ? Map.of() : Settings.values(descriptor);
        settings.forEach((key, value) -> variables.add(new ConfigurationVariable(
                "DD_" + name + "_" + key.toUpperCase(Locale.ROOT),
                type(value),
                Optional.of(String.valueOf(value)),
                List.of())));
        descriptor
                .configuration()
                .variables()
                .forEach(variable -> variables.add(
                        new ConfigurationVariable(variable.name(), variable.type(), variable.value(), List.of())));
        return variables;
    }

    /** Not for users: the target marks such variables. */
    public boolean isInternal() {
        return name.startsWith("_");
    }

    private static String type(Object value) {
        if (value instanceof Boolean) {
            return "boolean";
        }
        if (value instanceof Integer || value instanceof Long) {
            return "int";
        }
        return value instanceof Number ? "decimal" : "string";
    }
}
