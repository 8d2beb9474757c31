package org.ddintegration.contribute.ddtrace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.ddintegration.contribute.text.Python;

/** An object with the attributes that a handler's tags ask their instance for. */
final class StandInInstance {
    private static final String INSTANCE = "instance.";

    private final NavigableMap<String, StandInInstance> attributes = new TreeMap<>();

    private StandInInstance() {}

    /** @param expressions such as {@code instance.connection.host}; those about other names do not matter */
    static String of(Collection<String> expressions) {
        StandInInstance instance = new StandInInstance();
        for (String expression : expressions) {
            if (expression.startsWith(INSTANCE)) {
                StandInInstance object = instance;
                for (String attribute : expression.substring(INSTANCE.length()).split("\\.")) {
                    object = object.attributes.computeIfAbsent(attribute, name -> new StandInInstance());
                }
            }
        }
        return instance.expression();
    }

    private String expression() {
        List<String> given = new ArrayList<>();
        for (Map.Entry<String, StandInInstance> attribute : attributes.entrySet()) {
            boolean leaf = attribute.getValue().attributes.isEmpty();
            String name = attribute.getKey();
            given.add(name + "="
                    + (leaf ? new Python().string(name) : attribute.getValue().expression()));
        }
        return "SimpleNamespace(" + String.join(", ", given) + ")";
    }
}
