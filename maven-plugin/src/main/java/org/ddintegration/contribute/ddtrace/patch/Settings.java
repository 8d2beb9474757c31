package org.ddintegration.contribute.ddtrace.patch;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ddintegration.contribute.text.Python;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.HandlerMode;
import org.ddintegration.descriptor.Hook;
import org.ddintegration.descriptor.HttpFact;

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
        return values(descriptor).entrySet().stream()
                .map(entry -> of(variable(descriptor, entry.getKey()), entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Those that the descriptor lists, and those that what it traces needs. */
    public static Map<String, Object> values(Descriptor descriptor) {
        Map<String, Object> settings = new TreeMap<>(DbApi.settings(descriptor));
        boolean traces = descriptor.tracing().hooks().stream()
                .filter(hook -> descriptor.tracing().modeOf(hook) == HandlerMode.FILLED)
                .anyMatch(hook -> handsOn(hook, descriptor));
        if (traces) {
            settings.putIfAbsent("distributed_tracing", true);
        }
        return settings;
    }

    /** Whether a trace goes on where a request leads, or comes with it. */
    private static boolean handsOn(Hook hook, Descriptor descriptor) {
        Set<HttpFact> facts = hook.span().http().keySet();
        boolean isServer = SpanNorms.kind(hook, descriptor.about().category()).equals("server");
        return facts.contains(HttpFact.INJECT) || (isServer && facts.contains(HttpFact.REQUEST_HEADERS));
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
