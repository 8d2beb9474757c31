package org.ddintegration.scan.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ddintegration.scan.Binding;

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
                ? method(one.module(), one.values().get(0))
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

    /** The class of what an expression of a module gives. */
    private Optional<PyClass> type(PyModule module, String path, int depth) {
        if (depth > DEEPEST || path.startsWith("?") || path.startsWith("[")) {
            return Optional.empty();
        }
        if (path.startsWith(":")) {
            return first(Stream.of(path.substring(1).split("\\|")), one -> typeNamed(module, one));
        }
        if (path.endsWith("()")) {
            return result(module, path.substring(0, path.length() - 2), depth);
        }
        return names.dotted(module, path).orElse(null) instanceof Symbol.Bound one
                ? first(one.values().stream(), value -> type(one.module(), value, depth + 1))
                : Optional.empty();
    }

    private Optional<PyClass> result(PyModule module, String called, int depth) {
        Symbol symbol = names.dotted(module, called).orElse(null);
        if (symbol instanceof Symbol.OfClass one) {
            return Optional.of(one.type());
        }
        if (symbol instanceof Symbol.OfFunction one) {
            PyFunction function = one.function();
            List<String> returns = function.facts().scope().returns();
            return type(function.module(), ":" + function.facts().returnTypes(), depth + 1)
                    .or(() -> first(returns.stream(), value -> type(function.module(), value, depth + 1)));
        }
        return Optional.empty();
    }

    private Optional<PyClass> typeNamed(PyModule module, String name) {
        return !name.isEmpty() && names.dotted(module, name).orElse(null) instanceof Symbol.OfClass one
                ? Optional.of(one.type())
                : Optional.empty();
    }

    private static Optional<PyClass> first(Stream<String> values, Function<String, Optional<PyClass>> find) {
        return values.flatMap(value -> find.apply(value).stream()).findFirst();
    }
}
