package org.ddintegration.contribute.ddtrace.tests;

import java.util.Collection;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.ddintegration.contribute.text.Python;
import org.ddintegration.contribute.text.PythonExpression;

/** An object with the attributes that a handler's tags ask their instance for. */
final class StandInInstance {
    private static final String INSTANCE = "instance.";

    private final NavigableMap<String, StandInInstance> attributes = new TreeMap<>();

    private StandInInstance() {}

    /** @param expressions such as {@code instance.connection.host}; those about other names do not matter */
    static PythonExpression of(Collection<String> expressions) {
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

    private PythonExpression expression() {
        return PythonExpression.call(
                "SimpleNamespace",
                attributes.entrySet().stream()
                        .map(attribute ->
                                attribute.getValue().value(attribute.getKey()).behind(attribute.getKey() + "="))
                        .toList());
    }

    private PythonExpression value(String name) {
        return attributes.isEmpty() ? PythonExpression.name(new Python().string(name)) : expression();
    }
}
