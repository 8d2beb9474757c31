package org.ddintegration.contribute.ddtrace.services;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ddintegration.descriptor.Service;
import org.ddintegration.descriptor.form.YamlSettings;
import org.ddintegration.target.Checkout;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * The services that the target's compose files define.
 *
 * @param services their names and definitions
 */
record ComposedServices(List<Map.Entry<?, ?>> services) {
    /** How many letters of two names are alike when they are of one family. */
    private static final int KIN = 5;

    static ComposedServices in(Checkout target) {
        return new ComposedServices(Stream.of("docker-compose.yml", "docker-compose.base.yml")
                .flatMap(path -> target.read(path).stream())
                .<Map.Entry<?, ?>>flatMap(ComposedServices::services)
                .toList());
    }

    private static Stream<Map.Entry<?, ?>> services(String text) {
        try {
            Object root = new Load(YamlSettings.reading(text).build()).loadFromString(text);
            return mapping(mapping(root).get("services")).entrySet().stream().map(entry -> entry);
        } catch (YamlEngineException e) {
            return Stream.empty();
        }
    }

    /** Whether its variables are a mapping, as in a descriptor; a list where a service like it has one. */
    boolean mapsVariables(Service service) {
        return services.stream()
                .filter(other -> !other.getKey().equals(service.name()) && isLike(service, other))
                .noneMatch(other -> mapping(other.getValue()).get("environment") instanceof List);
    }

    private static boolean isLike(Service service, Map.Entry<?, ?> other) {
        String image = String.valueOf(mapping(other.getValue()).get("image"));
        String kin = service.name().substring(0, Math.min(KIN, service.name().length()));
        return String.valueOf(other.getKey()).startsWith(kin)
                || service.image()
                        .filter(own -> repository(own).equals(repository(image)))
                        .isPresent();
    }

    private static String repository(String image) {
        return image.replaceFirst("[:@][^/]*$", "");
    }

    private static Map<?, ?> mapping(Object node) {
        return node instanceof Map<?, ?> mapping ? mapping : Map.of();
    }
}
