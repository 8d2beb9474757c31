package org.ddintegration.contribute.ddtrace.tests;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.ddintegration.descriptor.PathStep;

/**
 * What stands in for a part of a request or its answer: an object with attributes, or a value.
 *
 * @param value a text, a whole number or a map of texts; empty for an object
 */
public record StandInPart(NavigableMap<String, StandInPart> attributes, Optional<Object> value) {
    StandInPart() {
        this(new TreeMap<>(), Optional.empty());
    }

    static StandInPart of(Object value) {
        return new StandInPart(new TreeMap<>(), Optional.of(value));
    }

    /**
     * Puts a value where attributes lead to it.
     *
     * @return whether there is room for it
     */
    boolean put(List<PathStep> steps, Object stood) {
        String name = steps.get(0).name();
        if (steps.size() == 1) {
            return attributes.putIfAbsent(name, of(stood)) == null;
        }
        StandInPart held = attributes.computeIfAbsent(name, any -> new StandInPart());
        return held.value().isEmpty() && held.put(steps.subList(1, steps.size()), stood);
    }

    public boolean isNumber() {
        return value.filter(Integer.class::isInstance).isPresent();
    }

    public boolean isMap() {
        return value.filter(Map.class::isInstance).isPresent();
    }
}
