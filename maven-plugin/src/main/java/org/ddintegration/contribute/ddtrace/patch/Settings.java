package org.ddintegration.contribute.ddtrace.patch;

import java.util.List;
import java.util.Locale;
import org.ddintegration.contribute.text.Python;
import org.ddintegration.descriptor.Descriptor;

/** The settings of an integration besides its service: what the descriptor's {@code config} lists, by name. */
public final class Settings {
    private Settings() {}

    /**
     * @param name key in {@code ddtrace.config.NAME}
     * @param variable environment variable that sets it
     * @param value default, as Python writes it
     * @param read function that makes a value of the variable's text; empty for text itself
     */
    public record Setting(String name, String variable, String value, String read) {}

    public static List<Setting> of(Descriptor descriptor) {
        return DbApi.settings(descriptor).entrySet().stream()
                .map(entry -> of(variable(descriptor, entry.getKey()), entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Setting of(String variable, String name, Object value) {
        if (value instanceof Boolean flag) {
            return new Setting(name, variable, flag ? "True" : "False", "asbool");
        }
        if (value instanceof Integer || value instanceof Long) {
            return new Setting(name, variable, value.toString(), "int");
        }
        if (value instanceof Number) {
            return new Setting(name, variable, value.toString(), "float");
        }
        return new Setting(name, variable, new Python().string(String.valueOf(value)), "");
    }

    private static String variable(Descriptor descriptor, String key) {
        return ("DD_" + descriptor.name() + "_" + key).toUpperCase(Locale.ROOT);
    }
}
