package org.ddintegration.scan.span;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ddintegration.descriptor.SpanValue;
import org.ddintegration.descriptor.ValuePart.Field;
import org.ddintegration.scan.SpanAttribute;
import org.ddintegration.scan.model.PyClass;
import org.ddintegration.scan.rank.Subject;

/**
 * Finds the server of a call where names say so: parameters {@code host} and {@code port}, or attributes of these names, or
 * options of these names that are kept in one attribute. A host alone may be the caller's own.
 */
final class ServerAddress {
    private static final List<String> HOSTS = List.of("host", "hostname");
    private static final List<String> ADDRESSES = List.of("address", "server");
    private static final List<String> PORTS = List.of("port");

    private final ClassKnowledge classes;
    private final KeptOptions options;

    ServerAddress(ClassKnowledge classes, KeptOptions options) {
        this.classes = classes;
        this.options = options;
    }

    /** A parameter that must be given says more than an attribute, one that may be left out says less. */
    Map<SpanAttribute, SpanValue> of(Subject subject) {
        return Stream.of(
                        pair(HOSTS, PORTS, name -> Parameters.isRequired(subject, name), ""),
                        ofInstance(subject),
                        pair(HOSTS, PORTS, name -> Parameters.has(subject, name), ""),
                        ofArguments(subject))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Map.of());
    }

    private Optional<Map<SpanAttribute, SpanValue>> ofInstance(Subject subject) {
        Optional<PyClass> type = Parameters.instance(subject);
        return type.flatMap(one ->
                        pair(withPrivate(HOSTS), withPrivate(PORTS), name -> classes.isStored(one, name), "instance."))
                .or(() -> type.flatMap(one -> together(one, Field.INSTANCE)))
                .or(() -> type.flatMap(this::ofOptions));
    }

    private Optional<Map<SpanAttribute, SpanValue>> ofArguments(Subject subject) {
        return Parameters.of(subject).stream()
                .flatMap(one -> classes.ofParameter(subject.function().orElseThrow(), one).stream()
                        .flatMap(type -> together(type, one.name()).stream()))
                .findFirst();
    }

    /** A host and a port in one attribute. */
    private Optional<Map<SpanAttribute, SpanValue>> together(PyClass type, String root) {
        return withPrivate(ADDRESSES).stream()
                .filter(name -> classes.isStored(type, name) && classes.isAddress(type, name))
                .findFirst()
                .map(name -> Map.of(
                        SpanAttribute.HOST, SpanValue.parse("{" + root + "." + name + "[0]}"),
                        SpanAttribute.PORT, SpanValue.parse("{" + root + "." + name + "[1]}")));
    }

    private Optional<Map<SpanAttribute, SpanValue>> ofOptions(PyClass type) {
        return HOSTS.stream()
                .flatMap(host -> options.path(type, host, PORTS.get(0)).stream())
                .map(kept -> Map.of(
                        SpanAttribute.HOST, kept.get(0),
                        SpanAttribute.PORT, kept.get(1)))
                .findFirst();
    }

    private static List<String> withPrivate(List<String> names) {
        return Stream.concat(names.stream(), names.stream().map(name -> "_" + name))
                .toList();
    }

    private static Optional<Map<SpanAttribute, SpanValue>> pair(
            List<String> hosts, List<String> ports, Predicate<String> isThere, String prefix) {
        Optional<String> host = hosts.stream().filter(isThere).findFirst();
        Optional<String> port = ports.stream().filter(isThere).findFirst();
        return host.flatMap(one -> port.map(other -> Map.of(
                SpanAttribute.HOST, SpanValue.ofPath(prefix + one),
                SpanAttribute.PORT, SpanValue.ofPath(prefix + other))));
    }
}
