package org.ddintegration.scan.span;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ddintegration.descriptor.SpanValue;
import org.ddintegration.descriptor.ValuePart.Field;
import org.ddintegration.scan.model.PyClass;
import org.ddintegration.scan.model.PyClass.AttributeValue;
import org.ddintegration.scan.model.PyFunction;

/**
 * Options that an object keeps as they were given to its constructor, {@code **kwargs}, for what it constructs later: a pool
 * of connections keeps those of its connections.
 */
final class KeptOptions {
    private final ClassKnowledge classes;
    private final Map<List<String>, Map<PyClass, Optional<List<SpanValue>>>> known = new HashMap<>();

    KeptOptions(ClassKnowledge classes) {
        this.classes = classes;
    }

    /** Where an instance of the class, or what it holds, keeps options of all these names; empty when nowhere. */
    Optional<List<SpanValue>> path(PyClass type, String... options) {
        return known.computeIfAbsent(List.of(options), none -> new HashMap<>())
                .computeIfAbsent(type, one -> find(one, options));
    }

    private Optional<List<SpanValue>> find(PyClass type, String... options) {
        if (!classes.areOfConnections(options)) {
            return Optional.empty();
        }
        return Stream.concat(
                        kept(type).map(kept -> items(List.of(kept), options)),
                        classes.stored(type).distinct().flatMap(held -> ofHeld(type, held, options)))
                .findFirst();
    }

    /** A connection that knows them itself goes before what it was made of. */
    private Stream<List<SpanValue>> ofHeld(PyClass type, String held, String... options) {
        boolean isConnection = held.contains("conn")
                && classes.ofAttribute(type, held).stream()
                        .filter(one -> one.name().contains("Connection"))
                        .anyMatch(one -> Arrays.stream(options).allMatch(option -> classes.isStored(one, option)));
        return isConnection
                ? Stream.of(Arrays.stream(options)
                        .map(option -> SpanValue.ofPath(Field.INSTANCE + "." + held + "." + option))
                        .toList())
                : classes.ofAttribute(type, held).stream()
                        .flatMap(this::kept)
                        .map(kept -> items(List.of(held, kept), options));
    }

    private static List<SpanValue> items(List<String> attributes, String... options) {
        String path = Field.INSTANCE + "." + String.join(".", attributes);
        return Arrays.stream(options)
                .map(option -> SpanValue.parse("{" + path + "[" + option + "]}"))
                .toList();
    }

    private Stream<String> kept(PyClass type) {
        return classes.order(type).stream()
                .flatMap(one ->
                        classes.stored(one).distinct().filter(name -> isOfConnections(one, name) && isKept(one, name)));
    }

    private static boolean isOfConnections(PyClass type, String attribute) {
        return attribute.contains("conn") || type.name().contains("Pool");
    }

    private static boolean isKept(PyClass type, String attribute) {
        return type.attribute(attribute).stream().anyMatch(KeptOptions::isWhole);
    }

    private static boolean isWhole(AttributeValue value) {
        Optional<PyFunction> constructor =
                value.within().filter(function -> function.name().equals("__init__"));
        Optional<String> options = constructor.flatMap(Parameters::options);
        return options.isPresent() && options.equals(value.value().asPath());
    }
}
