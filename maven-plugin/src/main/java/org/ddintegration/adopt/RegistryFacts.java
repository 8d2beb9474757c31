package org.ddintegration.adopt;

import java.util.List;
import java.util.Map;
import org.ddintegration.target.Checkout;

/**
 * What the target's registry says of an integration.
 *
 * @param distributions what it patches; empty when it is not registered, or patches what Python brings along
 */
record RegistryFacts(List<String> distributions) {
    private static final List<String> PATHS =
            List.of("scripts/integration_registry/registry.yaml", "ddtrace/contrib/integration_registry/registry.yaml");

    static RegistryFacts of(Checkout target, String name) {
        return new RegistryFacts(PATHS.stream()
                .map(path -> SharedFile.mapping(target, path).get("integrations"))
                .filter(List.class::isInstance)
                .flatMap(list -> ((List<?>) list).stream())
                .map(SharedFile::mapping)
                .filter(item -> name.equals(item.get("integration_name")))
                .findFirst()
                .map((Map<?, ?> item) -> SharedFile.texts(item.get("dependency_names")))
                .orElse(List.of()));
    }
}
