package org.ddintegration.contribute.ddtrace.registration;

import com.google.gson.JsonNull;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ddintegration.contribute.ddtrace.patch.DbApi;
import org.ddintegration.descriptor.Descriptor;

/**
 * An environment variable that configures an integration.
 *
 * @param type as {@code supported-configurations.json} names types
 * @param value default; empty when there is none
 * @param aliases other names of it
 */
record ConfigurationVariable(String name, String type, Optional<String> value, List<String> aliases) {
    /** Those of an integration: whether it is on, its service, and one for each of its settings. */
    static List<ConfigurationVariable> of(Descriptor descriptor) {
        String name = descriptor.name().toUpperCase(Locale.ROOT);
        String service = "DD_" + name + "_SERVICE";
        List<ConfigurationVariable> variables = new ArrayList<>();
        variables.add(new ConfigurationVariable(service, "string", Optional.empty(), List.of(service + "_NAME")));
        variables.add(new ConfigurationVariable(
                descriptor.switchVariable(), "boolean", Optional.of(String.valueOf(descriptor.enabled())), List.of()));
        Map<String, Object> settings = DbApi.settings(descriptor);
        settings.forEach((key, value) -> variables.add(new ConfigurationVariable(
                "DD_" + name + "_" + key.toUpperCase(Locale.ROOT),
                type(value),
                Optional.of(String.valueOf(value)),
                List.of())));
        descriptor
                .variables()
                .forEach(variable -> variables.add(
                        new ConfigurationVariable(variable.name(), variable.type(), variable.value(), List.of())));
        return variables;
    }

    /** Its member of {@code supported-configurations.json}. */
    List<String> json() {
        List<String> lines = new ArrayList<>();
        lines.add(quoted(name) + ": [");
        lines.add("  {");
        lines.add("    \"implementation\": \"A\",");
        lines.add("    \"type\": " + quoted(type) + ",");
        String standard = value.map(ConfigurationVariable::quoted).orElse(JsonNull.INSTANCE.toString());
        lines.add("    \"default\": " + standard + (aliases.isEmpty() && !isInternal() ? "" : ","));
        if (!aliases.isEmpty()) {
            lines.add("    \"aliases\": [");
            for (int i = 0; i < aliases.size(); i++) {
                lines.add("      " + quoted(aliases.get(i)) + (i + 1 < aliases.size() ? "," : ""));
            }
            lines.add("    ]");
        }
        if (isInternal()) {
            lines.add("    \"internal\": true");
        }
        lines.add("  }");
        lines.add("]");
        return lines;
    }

    private boolean isInternal() {
        return name.startsWith("_");
    }

    private static String quoted(String text) {
        return new JsonPrimitive(text).toString();
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
