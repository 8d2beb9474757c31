package org.ddintegration.contribute.ddtrace.tests;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ddintegration.descriptor.PathStep;
import org.ddintegration.descriptor.SpanValue;

/**
 * An object with the attributes that a handler's tags ask their instance for.
 *
 * @param attributes by name; one that has none itself is a text
 */
public record StandInInstance(NavigableMap<String, StandInInstance> attributes) {
    private StandInInstance() {
        this(new TreeMap<>());
    }

    /**
     * @param values those of a handler
     * @param root name of the object in them, such as {@code instance}
     */
    static StandInInstance of(Stream<SpanValue> values, String root) {
        StandInInstance instance = new StandInInstance();
        values.flatMap(SpanValue::fields)
                .filter(field -> field.root().equals(root))
                .forEach(field -> instance.add(field.steps()));
        return instance;
    }

    /** What an attribute holds: its own name, or an object that has attributes; empty where there is none. */
    Optional<Object> held(String attribute) {
        return Optional.ofNullable(attributes.get(attribute))
                .map(object -> object.attributes.isEmpty() ? attribute : object);
    }

    /** As Python shows it. */
    @Override
    public String toString() {
        return attributes.entrySet().stream()
                .map(held -> held.getKey() + "="
                        + (held.getValue().attributes.isEmpty() ? "'" + held.getKey() + "'" : held.getValue()))
                .collect(Collectors.joining(", ", "namespace(", ")"));
    }

    private void add(List<PathStep> steps) {
        StandInInstance object = this;
        for (PathStep step : steps) {
            if (step.kind() != PathStep.Kind.ATTRIBUTE || step.name().startsWith("__")) {
                return;
            }
            object = object.attributes.computeIfAbsent(step.name(), name -> new StandInInstance());
        }
    }
}
