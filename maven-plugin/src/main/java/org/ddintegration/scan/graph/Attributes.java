package org.ddintegration.scan.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ddintegration.scan.facts.TypeFact;
import org.ddintegration.scan.model.Lineage;
import org.ddintegration.scan.model.Names;
import org.ddintegration.scan.model.PyClass;
import org.ddintegration.scan.model.PyFunction;

/** What attributes, calls and elements of values are. */
final class Attributes {
    private static final int LONGEST_OUTSIDE = 120;
    private static final int MOST_DESCENDANTS = 30;
    private static final int MOST_GUESSES = 6;
    private static final Set<String> GIVE_ALL = Set.of("values", "items", "copy", "__iter__", "__aiter__", "keys");
    private static final Set<String> GIVE_ONE = Set.of(
            "get",
            "pop",
            "popleft",
            "setdefault",
            "__enter__",
            "__aenter__",
            "__next__",
            "__anext__",
            "get_nowait",
            "result",
            "popitem");

    private final Evaluator evaluator;
    private final Names names;
    private final Lineage lineage;
    private final Map<PyClass, Map<String, List<Value>>> slots = new HashMap<>();

    Attributes(Evaluator evaluator, Names names, Lineage lineage) {
        this.evaluator = evaluator;
        this.names = names;
        this.lineage = lineage;
    }

    List<Value> get(Value value, String name, Consumer<PyFunction> properties) {
        if (value instanceof Value.OfModule one) {
            return names.lookup(one.module(), name).map(evaluator::value).orElse(List.of());
        }
        if (value instanceof Value.OfNamespace one) {
            return names.submodule(one.name(), name).map(evaluator::value).orElse(List.of());
        }
        if (value instanceof Value.OfClass one) {
            return ofType(one.type(), lineage.order(one.type()), name, false, properties);
        }
        if (value instanceof Value.Instance one) {
            return ofType(one.type(), lineage.order(one.type()), name, true, properties);
        }
        if (value instanceof Value.Super one) {
            List<PyClass> order = lineage.order(one.type());
            return ofType(one.type(), order.subList(1, order.size()), name, true, properties);
        }
        if (value instanceof Value.Outside one) {
            return outside(one.path() + "." + name);
        }
        if (value instanceof Value.Holding one) {
            if (GIVE_ALL.contains(name)) {
                return List.of(new Value.Returning(List.of(one)));
            }
            return GIVE_ONE.contains(name) ? List.of(new Value.Returning(one.elements())) : List.of();
        }
        return List.of();
    }

    private List<Value> ofType(
            PyClass type, List<PyClass> order, String name, boolean instance, Consumer<PyFunction> properties) {
        if (name.equals("__class__")) {
            return List.of(new Value.OfClass(type));
        }
        for (PyClass one : order) {
            Optional<PyFunction> method = one.method(name);
            if (method.isPresent() && method.get().isProperty() && instance) {
                properties.accept(method.get());
                return received(evaluator.result(method.get()), method.get(), type);
            }
            if (method.isPresent()) {
                return List.of(new Value.OfFunction(method.get(), type, false));
            }
            List<Value> given = slot(one, name);
            if (!given.isEmpty()) {
                return given;
            }
            Optional<PyClass> nested = one.module().classNamed(one.qualname() + "." + name);
            if (nested.isPresent()) {
                return List.of(new Value.OfClass(nested.get()));
            }
        }
        List<Value> outside = inheritedFromOutside(type, name, instance);
        return outside.isEmpty() && instance ? ofDescendants(type, name, properties) : outside;
    }

    /** What a mixin or an abstract base relies on its subclasses to have. */
    private List<Value> ofDescendants(PyClass type, String name, Consumer<PyFunction> properties) {
        Set<Value> found = new LinkedHashSet<>();
        int looked = 0;
        for (PyClass one : lineage.descendants(type)) {
            if (looked++ == MOST_DESCENDANTS || found.size() >= MOST_GUESSES) {
                break;
            }
            Optional<PyFunction> method = lineage.method(one, name);
            if (method.isPresent() && method.get().isProperty()) {
                properties.accept(method.get());
                found.addAll(evaluator.result(method.get()));
            } else if (method.isPresent()) {
                found.add(new Value.OfFunction(method.get(), one, true));
            } else {
                lineage.order(one).forEach(base -> found.addAll(slot(base, name)));
            }
        }
        return List.copyOf(found);
    }

    private List<Value> inheritedFromOutside(PyClass type, String name, boolean instance) {
        List<Value> found = new ArrayList<>();
        for (String base : lineage.outsideBases(type)) {
            if (!base.startsWith("builtins.") && !base.startsWith("typing.") && !base.startsWith("abc.")) {
                found.addAll(outside(base + (instance ? "()." : ".") + name));
            }
        }
        return found;
    }

    private List<Value> slot(PyClass type, String name) {
        List<PyClass.AttributeValue> given = type.attribute(name);
        if (given.isEmpty()) {
            return List.of();
        }
        Map<String, List<Value>> ofType = slots.computeIfAbsent(type, t -> new HashMap<>());
        List<Value> known = ofType.putIfAbsent(name, List.of());
        if (known != null) {
            return known;
        }
        Set<Value> found = new LinkedHashSet<>();
        for (PyClass.AttributeValue one : given) {
            Scope scope = one.within().map(evaluator::scope).orElseGet(() -> evaluator.scope(type));
            found.addAll(evaluator.evaluate(one.value(), scope));
        }
        List<Value> values = List.copyOf(found);
        ofType.put(name, values);
        return values;
    }

    private static List<Value> outside(String path) {
        return path.length() > LONGEST_OUTSIDE ? List.of() : List.of(new Value.Outside(path));
    }

    List<Value> call(Value value) {
        if (value instanceof Value.OfClass one) {
            return List.of(new Value.Instance(one.type()));
        }
        if (value instanceof Value.OfFunction one) {
            return received(evaluator.result(one.function()), one.function(), one.receiver());
        }
        if (value instanceof Value.Instance one) {
            Optional<PyFunction> called = lineage.method(one.type(), "__call__");
            return called.map(f -> received(evaluator.result(f), f, one.type())).orElse(List.of());
        }
        if (value instanceof Value.Outside one) {
            return outside(one.path() + "()");
        }
        return value instanceof Value.Returning one ? one.results() : List.of();
    }

    /** A method that returns its own instance returns one of the class it was called on. */
    private List<Value> received(List<Value> results, PyFunction function, PyClass receiver) {
        if (receiver == null || function.owner().isEmpty() || function.owner().get() == receiver) {
            return results;
        }
        PyClass owner = function.owner().get();
        return results.stream()
                .map(r -> r instanceof Value.Instance one && one.type() == owner ? new Value.Instance(receiver) : r)
                .toList();
    }

    List<Value> element(Value value) {
        if (value instanceof Value.Holding one) {
            return one.elements();
        }
        if (value instanceof Value.Instance one) {
            Optional<PyFunction> item = lineage.method(one.type(), "__getitem__");
            if (item.isPresent()) {
                return evaluator.result(item.get());
            }
            for (String name : List.of("__iter__", "__aiter__")) {
                Optional<PyFunction> iterator = lineage.method(one.type(), name);
                if (iterator.isPresent()) {
                    return evaluator.result(iterator.get()).stream()
                            .flatMap(v -> v instanceof Value.Holding h ? h.elements().stream() : Stream.of())
                            .toList();
                }
            }
            return List.of();
        }
        return value instanceof Value.Outside || value instanceof Value.OfClass ? List.of(value) : List.of();
    }

    /** What is annotated with the type. */
    List<Value> annotated(TypeFact type, Scope scope) {
        if (type instanceof TypeFact.ContainerOf one) {
            return wrapped(annotated(one.element(), scope), Value.Holding::new);
        }
        if (type instanceof TypeFact.CallableGiving one) {
            return wrapped(annotated(one.result(), scope), Value.Returning::new);
        }
        if (type instanceof TypeFact.ClassItself one) {
            return classes(one.of(), scope);
        }
        List<Value> found = new ArrayList<>();
        evaluator.evaluate(type.path(), scope).forEach(value -> found.addAll(instance(value)));
        return found;
    }

    private List<Value> classes(TypeFact type, Scope scope) {
        if (type instanceof TypeFact.ContainerOf one) {
            return wrapped(classes(one.element(), scope), Value.Holding::new);
        }
        return type instanceof TypeFact.InstanceOf one ? evaluator.evaluate(one.path(), scope) : List.of();
    }

    private static List<Value> wrapped(List<Value> values, Function<List<Value>, Value> in) {
        return values.isEmpty() ? List.of() : List.of(in.apply(values));
    }

    private static List<Value> instance(Value value) {
        if (value instanceof Value.OfClass one) {
            return List.of(new Value.Instance(one.type()));
        }
        if (value instanceof Value.Outside one) {
            boolean plain = one.path().startsWith("typing") || one.path().startsWith("collections.");
            return plain || one.path().contains("()") ? List.of() : outside(one.path() + "()");
        }
        return value instanceof Value.Instance || value instanceof Value.Holding ? List.of(value) : List.of();
    }
}
