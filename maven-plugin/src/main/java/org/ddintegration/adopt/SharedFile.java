package org.ddintegration.adopt;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ddintegration.descriptor.form.YamlSettings;
import org.ddintegration.target.Checkout;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** A YAML file of a target that all integrations share. */
final class SharedFile {
    private SharedFile() {}

    /** Its outermost mapping; empty where there is no such file, or it is no YAML. */
    static Map<?, ?> mapping(Checkout target, String path) {
        Optional<String> text = target.read(path);
        if (text.isEmpty()) {
            return Map.of();
        }
        try {
            return mapping(new Load(YamlSettings.reading(text.get()).build()).loadFromString(text.get()));
        } catch (YamlEngineException unreadable) {
            return Map.of();
        }
    }

    static Map<?, ?> mapping(Object value) {
        return value instanceof Map<?, ?> mapping ? mapping : Map.of();
    }

    /** The texts of a list. */
    static List<String> texts(Object value) {
        return value instanceof List<?> list
                ? list.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .toList()
                : List.of();
    }
}
