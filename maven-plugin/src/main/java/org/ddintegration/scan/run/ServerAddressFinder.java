package org.ddintegration.scan.run;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ddintegration.scan.Binding;
import org.ddintegration.scan.Peer;
import org.ddintegration.scan.PythonParameter;
import org.ddintegration.scan.PythonParameter.Kind;
import org.ddintegration.scan.model.Lineage;
import org.ddintegration.scan.model.PyClass;
import org.ddintegration.scan.rank.Subject;

/**
 * Finds the server of a call where names say so: parameters {@code host} and {@code port}, or attributes of these names. A
 * host alone may be the caller's own.
 */
final class ServerAddressFinder {
    private static final List<String> HOSTS = List.of("host", "hostname");
    private static final List<String> PORTS = List.of("port");

    private final Lineage lineage;

    ServerAddressFinder(Lineage lineage) {
        this.lineage = lineage;
    }

    /** A parameter that must be given says more than an attribute, one that may be left out says less. */
    Optional<Peer> of(Subject subject) {
        return Stream.of(
                        peer(HOSTS, PORTS, name -> hasParameter(subject, name, true), ""),
                        ofInstance(subject),
                        peer(HOSTS, PORTS, name -> hasParameter(subject, name, false), ""))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Peer> ofInstance(Subject subject) {
        boolean hasInstance = subject.isMethod()
                && subject.function().orElseThrow().binding() == Binding.INSTANCE
                && !subject.name().equals("__init__");
        return hasInstance
                ? peer(
                        withPrivate(HOSTS),
                        withPrivate(PORTS),
                        name -> isStored(subject.type().orElseThrow(), name),
                        "instance.")
                : Optional.empty();
    }

    private static List<String> withPrivate(List<String> names) {
        return Stream.concat(names.stream(), names.stream().map(name -> "_" + name))
                .toList();
    }

    private static Optional<Peer> peer(
            List<String> hosts, List<String> ports, Predicate<String> isThere, String prefix) {
        Optional<String> host = hosts.stream().filter(isThere).findFirst();
        Optional<String> port = ports.stream().filter(isThere).findFirst();
        return host.flatMap(one -> port.map(other -> new Peer(prefix + one, prefix + other)));
    }

    private static boolean hasParameter(Subject subject, String name, boolean isRequired) {
        return subject.function()
                .flatMap(function -> function.parameter(name))
                .map(found -> found.parameter())
                .filter(found -> found.kind() != Kind.VAR_POSITIONAL && found.kind() != Kind.VAR_KEYWORD)
                .map(PythonParameter::defaultValue)
                .filter(value -> value.isEmpty() || !isRequired)
                .isPresent();
    }

    /** Reading a property runs code, which may not be ready for it. */
    private boolean isStored(PyClass type, String name) {
        return lineage.method(type, name).isEmpty()
                && lineage.order(type).stream()
                        .anyMatch(one -> !one.attribute(name).isEmpty());
    }
}
