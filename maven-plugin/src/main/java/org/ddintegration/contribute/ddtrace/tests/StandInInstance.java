package org.ddintegration.contribute.ddtrace.tests;

import java.util.Collection;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * An object with the attributes that a handler's tags ask their instance for.
 *
 * @param attributes by name; one that has none itself is a text
 */
public record StandInInstance(NavigableMap<String, StandInInstance> attributes) {
    private static final String INSTANCE = "instance.";

    private StandInInstance() {
        this(new TreeMap<>());
    }

    /** @param expressions such as {@code instance.connection.host}; those about other names do not matter */
    static StandInInstance of(Collection<String> expressions) {
        StandInInstance instance = new StandInInstance();
        for (String expression : expressions) {
            if (expression.startsWith(INSTANCE)) {
                StandInInstance object = instance;
                for (String attribute : expression.substring(INSTANCE.length()).split("\\.")) {
                    object = object.attributes.computeIfAbsent(attribute, name -> new StandInInstance());
                }
            }
        }
        return instance;
    }
}
