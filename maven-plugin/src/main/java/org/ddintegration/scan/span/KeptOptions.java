package org.ddintegration.scan.span;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.ddintegration.descriptor.PathStep;
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
                        kept(type).map(attribute -> List.of(PathStep.attribute(attribute))),
                        classes.stored(type).distinct().flatMap(held -> classes.ofAttribute(type, held).stream()
                                .flatMap(holder -> kept(holder))
                                .map(kept -> List.of(PathStep.attribute(held), PathStep.attribute(kept)))))
                .findFirst()
                .map(steps -> Arrays.stream(options)
                        .map(option -> SpanValue.ofField(field(steps, option)))
                        .toList());
    }

    private static Field field(List<PathStep> steps, String option) {
        List<PathStep> all =
                Stream.concat(steps.stream(), Stream.of(PathStep.item(option))).toList();
        return new Field(Field.INSTANCE, all, false, Optional.empty(), OptionalInt.empty());
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
