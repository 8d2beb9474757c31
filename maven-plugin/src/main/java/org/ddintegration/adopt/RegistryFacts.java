package org.ddintegration.adopt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ddintegration.descriptor.TestedVersions;
import org.ddintegration.target.Checkout;

/**
 * What the target's registry says of an integration.
 *
 * @param distributions what it patches; empty when it is not registered, or patches what Python brings along
 * @param tested between which versions of them it is tested, as far as that is registered
 */
public record RegistryFacts(List<String> distributions, Map<String, TestedVersions> tested) {
    private static final List<String> PATHS =
            List.of("scripts/integration_registry/registry.yaml", "ddtrace/contrib/integration_registry/registry.yaml");

    public static RegistryFacts of(Checkout target, String name) {
        return PATHS.stream()
                .map(path -> SharedFile.mapping(target, path).get("integrations"))
                .filter(List.class::isInstance)
                .flatMap(list -> ((List<?>) list).stream())
                .map(SharedFile::mapping)
                .filter(item -> name.equals(item.get("integration_name")))
                .findFirst()
                .map((Map<?, ?> item) -> new RegistryFacts(
                        SharedFile.texts(item.get("dependency_names")),
                        tested(SharedFile.mapping(item.get("tested_versions_by_dependency")))))
                .orElse(new RegistryFacts(List.of(), Map.of()));
    }

    private static Map<String, TestedVersions> tested(Map<?, ?> byDistribution) {
        Map<String, TestedVersions> found = new LinkedHashMap<>();
        byDistribution.forEach((distribution, ends) -> {
            Object min = SharedFile.mapping(ends).get("min");
            Object max = SharedFile.mapping(ends).get("max");
            if (min != null && max != null) {
                found.put(distribution.toString(), new TestedVersions(min.toString(), max.toString()));
            }
        });
        return found;
    }
}
