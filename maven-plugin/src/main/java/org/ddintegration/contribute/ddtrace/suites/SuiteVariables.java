package org.ddintegration.contribute.ddtrace.suites;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ddintegration.contribute.ddtrace.services.ServiceNames;
import org.ddintegration.descriptor.Service;
import org.ddintegration.descriptor.form.YamlSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Environment variables by which the suites of a suite spec find servers.
 *
 * @param suites by name, as YAML has them
 */
record SuiteVariables(Map<?, ?> suites) {
    /**
     * What every suite but one, which may have been edited, says of the servers that it needs; nothing of those that the
     * descriptor adds.
     */
    static SortedMap<String, String> of(List<Service> services, String name, String spec) {
        List<Service> shared =
                services.stream().filter(service -> service.image().isEmpty()).toList();
        SortedMap<String, String> variables = new TreeMap<>();
        if (!shared.isEmpty()) {
            SuiteVariables others = beside(name, spec);
            shared.forEach(service -> variables.putAll(others.of(service)));
        }
        return variables;
    }

    /** None for a text that is no YAML. */
    static SuiteVariables beside(String name, String spec) {
        try {
            Object root = new Load(YamlSettings.reading(spec).build()).loadFromString(spec);
            Map<?, ?> others = new LinkedHashMap<>(mapping(mapping(root).get("suites")));
            others.remove(name);
            return new SuiteVariables(others);
        } catch (YamlEngineException e) {
            return new SuiteVariables(Map.of());
        }
    }

    private Map<String, String> of(Service service) {
        String prefix = new ServiceNames(service).variables();
        return suites.values().stream()
                .map(SuiteVariables::mapping)
                .filter(suite -> suite.get("services") instanceof List<?> needed && needed.contains(service.name()))
                .map(suite -> variables(suite, prefix))
                .reduce(SuiteVariables::common)
                .orElseGet(TreeMap::new);
    }

    private static Map<String, String> variables(Map<?, ?> suite, String prefix) {
        Map<String, String> variables = new TreeMap<>();
        mapping(suite.get("env")).forEach((key, value) -> Optional.of(String.valueOf(key))
                .filter(name -> name.startsWith(prefix))
                .ifPresent(name -> variables.put(name, String.valueOf(value))));
        return variables;
    }

    private static Map<String, String> common(Map<String, String> one, Map<String, String> other) {
        Map<String, String> common = new TreeMap<>(one);
        common.entrySet().retainAll(other.entrySet());
        return common;
    }

    private static Map<?, ?> mapping(Object node) {
        return node instanceof Map<?, ?> mapping ? mapping : Map.of();
    }
}
