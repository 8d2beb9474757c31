package org.ddintegration.scan.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ddintegration.scan.Binding;
import org.ddintegration.scan.facts.TypeFact;
import org.ddintegration.scan.facts.ValueFact;

/** Methods that a module offers as functions: {@code send = _default.send} of an instance, {@code connect = Client.connect}. */
final class BoundMethods {
    private static final int DEEPEST = 8;

    private final Names names;
    private final Lineage lineage;

    BoundMethods(Names names, Lineage lineage) {
        this.names = names;
        this.lineage = lineage;
    }

    /** The method that the variable is, bound to what it is called on; one that still takes its instance is none. */
    Optional<PyFunction> of(Symbol symbol) {
        if (symbol instanceof Symbol.OfFunction one) {
            return Optional.of(one.function())
                    .filter(function -> function.owner().isPresent() && function.binding() != Binding.INSTANCE);
        }
        return symbol instanceof Symbol.Bound one && one.values().size() == 1
                ? one.values().get(0).asPath().flatMap(path -> method(one.module(), path))
                : Optional.empty();
    }

    private Optional<PyFunction> method(PyModule module, String path) {
        int dot = path.lastIndexOf('.');
        if (dot < 0 || path.endsWith(")") || path.endsWith("]")) {
            return Optional.empty();
        }
        return type(module, path.substring(0, dot), 0)
                .flatMap(type -> lineage.method(type, path.substring(dot + 1)))
                .filter(method -> !method.isProperty());
    }

    /** The class of such a value in a module. */
    private Optional<PyClass> type(PyModule module, ValueFact value, int depth) {
        if (value instanceof ValueFact.OfTypes one) {
            return type(module, one.types());
        }
        return value.asPath().flatMap(path -> type(module, path, depth));
    }

    private Optional<PyClass> type(PyModule module, List<TypeFact> types) {
        return first(
                types.stream(),
                type -> type instanceof TypeFact.InstanceOf one ? typeNamed(module, one.path()) : Optional.empty());
    }

    /** The class of what an expression of a module gives. */
    private Optional<PyClass> type(PyModule module, String path, int depth) {
        if (depth > DEEPEST || path.startsWith("?")) {
            return Optional.empty();
        }
        if (path.endsWith("()")) {
            return result(module, path.substring(0, path.length() - 2), depth);
        }
        if (names.dotted(module, path).orElse(null) instanceof Symbol.Bound one) {
            return first(one.values().stream(), value -> type(one.module(), value, depth + 1));
        }
        int dot = path.lastIndexOf('.');
        return dot < 0
                ? Optional.empty()
                : owner(module, path.substring(0, dot), depth + 1)
                        .flatMap(owner -> attribute(owner, path.substring(dot + 1), depth + 1));
    }

    /** The class that an expression is, or whose instance it gives. */
    private Optional<PyClass> owner(PyModule module, String path, int depth) {
        return typeNamed(module, path).or(() -> type(module, path, depth));
    }

    /** The class of what the body of a class gives an attribute. */
    private Optional<PyClass> attribute(PyClass owner, String name, int depth) {
        return lineage.order(owner).stream()
                .flatMap(type -> type.attribute(name).stream()
                        .filter(one -> one.within().isEmpty())
                        .flatMap(one -> type(type.module(), one.value(), depth).stream()))
                .findFirst();
    }

    private Optional<PyClass> result(PyModule module, String called, int depth) {
        Symbol symbol = names.dotted(module, called).orElse(null);
        if (symbol instanceof Symbol.OfClass one) {
            return Optional.of(one.type());
        }
        if (symbol instanceof Symbol.OfFunction one) {
            PyFunction function = one.function();
            List<ValueFact> returns = function.facts().scope().returns();
            return type(function.module(), function.facts().returnTypes())
                    .or(() -> first(returns.stream(), value -> type(function.module(), value, depth + 1)));
        }
        return Optional.empty();
    }

    private Optional<PyClass> typeNamed(PyModule module, String name) {
        return names.dotted(module, name).orElse(null) instanceof Symbol.OfClass one
                ? Optional.of(one.type())
                : Optional.empty();
    }

    private static <T> Optional<PyClass> first(Stream<T> values, Function<T, Optional<PyClass>> find) {
        return values.flatMap(value -> find.apply(value).stream()).findFirst();
    }
}
