package org.ddintegration.scan.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.ddintegration.scan.facts.TypeFact;
import org.ddintegration.scan.facts.ValueFact;
import org.ddintegration.scan.model.Lineage;
import org.ddintegration.scan.model.Names;
import org.ddintegration.scan.model.PyClass;
import org.ddintegration.scan.model.PyFunction;
import org.ddintegration.scan.model.PyModule;
import org.ddintegration.scan.model.Symbol;

/** Gives expressions their values. Whatever recurs is cut off, and of many values only the first few are kept. */
public final class Evaluator {
    private static final int MOST_VALUES = 6;
    private static final int DEEPEST = 40;

    private final Attributes attributes;
    private final ScopeNames scopeNames;
    private final Map<String, PathExpression> parsed = new HashMap<>();
    private final Map<Object, Scope> scopes = new HashMap<>();
    private final Map<PyFunction, List<Value>> results = new HashMap<>();
    private final Set<Object> busy = new HashSet<>();
    private int depth;

    /** @param parameters what is known of parameters without annotation */
    public Evaluator(Names names, Lineage lineage, ParameterSource parameters) {
        this.attributes = new Attributes(this, names, lineage);
        this.scopeNames = new ScopeNames(this, names, parameters);
    }

    Scope scope(PyFunction function) {
        return scopes.computeIfAbsent(function, f -> Scope.of(function));
    }

    Scope scope(PyClass type) {
        return scopes.computeIfAbsent(type, t -> Scope.of(type));
    }

    Scope scope(PyModule module) {
        return scopes.computeIfAbsent(module, m -> Scope.of(module));
    }

    List<Value> evaluate(ValueFact fact, Scope scope) {
        if (fact instanceof ValueFact.OfPath one) {
            return evaluate(one.path(), scope);
        }
        if (fact instanceof ValueFact.OfTypes one) {
            return types(one.types(), scope);
        }
        List<Value> elements = evaluate(((ValueFact.Yielding) fact).element(), scope);
        return elements.isEmpty() ? List.of() : List.of(new Value.Holding(elements));
    }

    /** Values of a path. */
    List<Value> evaluate(String text, Scope scope) {
        return evaluate(text, scope, property -> {});
    }

    /** Values of a path; tells of every function that evaluating runs through without a call: properties. */
    List<Value> evaluate(String text, Scope scope, Consumer<PyFunction> properties) {
        PathExpression path = parsed.computeIfAbsent(text, PathExpression::parse);
        if (path.root().equals("?") || depth > DEEPEST) {
            return List.of();
        }
        depth++;
        try {
            return walk(path, scope, properties);
        } finally {
            depth--;
        }
    }

    private List<Value> walk(PathExpression path, Scope scope, Consumer<PyFunction> properties) {
        List<String> steps = path.steps();
        boolean parent =
                path.root().equals("super") && !steps.isEmpty() && scope.type().isPresent();
        List<Value> values = parent ? List.of(new Value.Super(scope.type().get())) : name(path.root(), scope);
        for (int at = parent ? 1 : 0; at < steps.size() && !values.isEmpty(); at++) {
            values = step(values, steps.get(at), properties);
        }
        return values;
    }

    private List<Value> step(List<Value> values, String step, Consumer<PyFunction> properties) {
        if (values.size() == 1) {
            return limited(step(values.get(0), step, properties));
        }
        Set<Value> next = new LinkedHashSet<>();
        for (Value value : values) {
            next.addAll(step(value, step, properties));
        }
        return limited(List.copyOf(next));
    }

    private List<Value> step(Value value, String step, Consumer<PyFunction> properties) {
        return switch (step) {
            case PathExpression.CALL -> attributes.call(value);
            case PathExpression.ELEMENT -> attributes.element(value);
            default -> attributes.get(value, step, properties);
        };
    }

    private static List<Value> limited(List<Value> values) {
        return values.size() <= MOST_VALUES ? values : values.subList(0, MOST_VALUES);
    }

    private List<Value> name(String name, Scope scope) {
        List<Value> known = scope.names.get(name);
        if (known != null) {
            return known;
        }
        if (!scope.busy.add(name)) {
            return List.of();
        }
        List<Value> found = distinct(scopeNames.find(name, scope));
        scope.busy.remove(name);
        scope.names.put(name, found);
        return found;
    }

    List<Value> value(Symbol symbol) {
        if (symbol instanceof Symbol.Bound one) {
            return bound(one);
        }
        return List.of(
                symbol instanceof Symbol.OfModule module
                        ? new Value.OfModule(module.module())
                        : symbol instanceof Symbol.OfNamespace namespace
                                ? new Value.OfNamespace(namespace.name())
                                : symbol instanceof Symbol.OfClass type
                                        ? new Value.OfClass(type.type())
                                        : symbol instanceof Symbol.OfFunction function
                                                ? new Value.OfFunction(function.function(), null, false)
                                                : new Value.Outside(((Symbol.Outside) symbol).path()));
    }

    private List<Value> bound(Symbol.Bound bound) {
        if (!busy.add(bound)) {
            return List.of();
        }
        List<Value> found = new ArrayList<>();
        for (ValueFact one : bound.values()) {
            found.addAll(evaluate(one, scope(bound.module())));
        }
        busy.remove(bound);
        return distinct(found);
    }

    /** Instances of the types that an annotation names. */
    List<Value> types(List<TypeFact> types, Scope scope) {
        if (types.isEmpty()) {
            return List.of();
        }
        Scope outer = scope.function().isEmpty()
                ? scope
                : scope.type().map(this::scope).orElseGet(() -> scope(scope.module()));
        List<Value> known = outer.types.get(types);
        if (known == null) {
            List<Value> found = new ArrayList<>();
            for (TypeFact one : types) {
                found.addAll(attributes.annotated(one, outer));
            }
            known = distinct(found);
            outer.types.put(types, known);
        }
        return known;
    }

    /** What calling the function gives: by its annotation, else by what it returns. */
    List<Value> result(PyFunction function) {
        List<Value> known = results.get(function);
        if (known != null) {
            return known;
        }
        if (!busy.add(function)) {
            return List.of();
        }
        Scope scope = scope(function);
        List<Value> found = types(function.facts().returnTypes(), scope);
        if (found.isEmpty()) {
            List<Value> inferred = new ArrayList<>();
            for (ValueFact value : function.facts().scope().returns()) {
                inferred.addAll(evaluate(value, scope));
            }
            found = distinct(inferred);
        }
        busy.remove(function);
        results.put(function, found);
        return found;
    }

    private static List<Value> distinct(List<Value> values) {
        return values.size() < 2 ? List.copyOf(values) : limited(List.copyOf(new LinkedHashSet<>(values)));
    }
}
