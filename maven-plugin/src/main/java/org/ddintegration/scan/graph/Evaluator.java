package org.ddintegration.scan.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ddintegration.scan.Binding;
import org.ddintegration.scan.facts.ImportFact;
import org.ddintegration.scan.facts.ParameterFacts;
import org.ddintegration.scan.model.Lineage;
import org.ddintegration.scan.model.Names;
import org.ddintegration.scan.model.PyClass;
import org.ddintegration.scan.model.PyFunction;
import org.ddintegration.scan.model.Symbol;

/** Gives expressions their values. Whatever recurs is cut off, and of many values only the first few are kept. */
public final class Evaluator {
    private static final int MOST_VALUES = 6;
    private static final int DEEPEST = 40;

    private record Local(Place place, String name) {}

    private final Names names;
    private final ParameterSource parameters;
    private final Attributes attributes;
    private final Map<String, PathExpression> parsed = new HashMap<>();
    private final Map<Local, List<Value>> locals = new HashMap<>();
    private final Map<PyFunction, List<Value>> results = new HashMap<>();
    private final Set<Object> busy = new HashSet<>();
    private int depth;

    /** @param parameters what is known of parameters without annotation */
    public Evaluator(Names names, Lineage lineage, ParameterSource parameters) {
        this.names = names;
        this.parameters = parameters;
        this.attributes = new Attributes(this, names, lineage);
    }

    PathExpression parse(String path) {
        return parsed.computeIfAbsent(path, PathExpression::parse);
    }

    /** Values of a path, of types behind a colon, or of a yielded path behind a bracket. */
    List<Value> evaluate(String text, Place place) {
        if (text.startsWith(":")) {
            return types(text.substring(1), place);
        }
        if (text.startsWith("[") && !text.startsWith("[]")) {
            return wrapped(evaluate(text.substring(1), place), Value.Holding::new);
        }
        return evaluate(parse(text), place, step -> {});
    }

    /** Tells of every function that evaluating runs through without a call: properties. */
    interface Listener {
        void passed(PyFunction property);
    }

    List<Value> evaluate(PathExpression path, Place place, Listener listener) {
        return evaluate(path, path.steps().size(), place, listener);
    }

    /** The value of the first so many steps of the path. */
    List<Value> evaluate(PathExpression path, int steps, Place place, Listener listener) {
        if (path.root().equals("?") || depth > DEEPEST) {
            return List.of();
        }
        depth++;
        try {
            int at = 0;
            List<Value> values;
            if (path.root().equals("super") && steps > 0 && place.type().isPresent()) {
                values = List.of(new Value.Super(place.type().get()));
                at = 1;
            } else {
                values = name(path.root(), place);
            }
            for (; at < steps && !values.isEmpty(); at++) {
                values = step(values, path.steps().get(at), listener);
            }
            return values;
        } finally {
            depth--;
        }
    }

    private List<Value> step(List<Value> values, String step, Listener listener) {
        Set<Value> next = new LinkedHashSet<>();
        for (Value value : values) {
            switch (step) {
                case PathExpression.CALL -> next.addAll(attributes.call(value));
                case PathExpression.ELEMENT -> next.addAll(attributes.element(value));
                default -> next.addAll(attributes.get(value, step, listener));
            }
            if (next.size() >= MOST_VALUES) {
                break;
            }
        }
        return next.size() <= MOST_VALUES
                ? List.copyOf(next)
                : List.copyOf(next).subList(0, MOST_VALUES);
    }

    private List<Value> name(String name, Place place) {
        Local key = new Local(place, name);
        List<Value> known = locals.get(key);
        if (known != null) {
            return known;
        }
        if (!busy.add(key)) {
            return List.of();
        }
        List<Value> found = find(name, place);
        busy.remove(key);
        locals.put(key, found);
        return found;
    }

    private List<Value> find(String name, Place place) {
        if (place.function().isPresent()) {
            PyFunction function = place.function().get();
            if (function.receiver().equals(Optional.of(name)) && place.type().isPresent()) {
                PyClass type = place.type().get();
                boolean bound = function.binding() == Binding.INSTANCE;
                return List.of(bound ? new Value.Instance(type) : new Value.OfClass(type));
            }
            List<Value> found = new ArrayList<>();
            List<String> given = function.locals(name);
            Optional<ParameterFacts> parameter = function.parameter(name);
            for (String value : given) {
                found.addAll(evaluate(value, place));
            }
            parameter.ifPresent(p -> found.addAll(types(p.types(), place)));
            if (found.isEmpty() && parameter.isPresent()) {
                parameters.giver(function, name).ifPresent(giver -> found.addAll(given(giver)));
            }
            if (!given.isEmpty() || parameter.isPresent()) {
                return distinct(found);
            }
            Optional<ImportFact> imported = function.localImport(name);
            if (imported.isPresent()) {
                return names.imported(place.module(), imported.get())
                        .map(this::value)
                        .orElse(List.of());
            }
        } else if (place.type().isPresent()) {
            PyClass type = place.type().get();
            Optional<PyFunction> method = type.method(name);
            if (method.isPresent()) {
                return List.of(new Value.OfFunction(method.get(), type, false));
            }
        }
        return global(name, place);
    }

    private List<Value> given(PyFunction giver) {
        List<Value> found = new ArrayList<>();
        for (Value value : result(giver)) {
            if (value instanceof Value.Holding one) {
                found.addAll(one.elements());
            } else {
                found.add(value);
            }
        }
        return found;
    }

    private List<Value> global(String name, Place place) {
        Optional<PyClass> nested =
                place.type().flatMap(type -> place.module().classNamed(type.qualname() + "." + name));
        if (nested.isPresent()) {
            return List.of(new Value.OfClass(nested.get()));
        }
        Optional<Symbol> symbol = names.lookup(place.module(), name);
        if (symbol.isPresent()) {
            return value(symbol.get());
        }
        return Sinks.isBuiltin(name) ? List.of(new Value.Outside("builtins." + name)) : List.of();
    }

    List<Value> value(Symbol symbol) {
        if (symbol instanceof Symbol.OfModule one) {
            return List.of(new Value.OfModule(one.module()));
        }
        if (symbol instanceof Symbol.OfNamespace one) {
            return List.of(new Value.OfNamespace(one.name()));
        }
        if (symbol instanceof Symbol.OfClass one) {
            return List.of(new Value.OfClass(one.type()));
        }
        if (symbol instanceof Symbol.OfFunction one) {
            return List.of(new Value.OfFunction(one.function(), null, false));
        }
        if (symbol instanceof Symbol.Outside one) {
            return List.of(new Value.Outside(one.path()));
        }
        return bound((Symbol.Bound) symbol);
    }

    private List<Value> bound(Symbol.Bound bound) {
        if (!busy.add(bound)) {
            return List.of();
        }
        List<Value> found = new ArrayList<>();
        for (String one : bound.values()) {
            found.addAll(evaluate(one, Place.of(bound.module())));
        }
        busy.remove(bound);
        return distinct(found);
    }

    /** Instances of the types that an annotation names. */
    List<Value> types(String types, Place place) {
        if (types.isEmpty()) {
            return List.of();
        }
        Place outer = new Place(place.module(), place.type(), Optional.empty());
        List<Value> found = new ArrayList<>();
        for (String one : types.split("\\|")) {
            found.addAll(type(one, outer));
        }
        return distinct(found);
    }

    private List<Value> type(String type, Place place) {
        String inner = type.isEmpty() ? "" : type.substring(1);
        return switch (type.isEmpty() ? ' ' : type.charAt(0)) {
            case '[' -> wrapped(type(inner, place), Value.Holding::new);
            case '(' -> wrapped(type(inner, place), Value.Returning::new);
            case '<' -> evaluate(inner, place);
            default ->
                evaluate(type, place).stream()
                        .flatMap(value -> attributes.instance(value).stream())
                        .toList();
        };
    }

    private static List<Value> wrapped(List<Value> values, Function<List<Value>, Value> in) {
        return values.isEmpty() ? List.of() : List.of(in.apply(values));
    }

    /** What calling the function gives. */
    List<Value> result(PyFunction function) {
        List<Value> known = results.get(function);
        if (known != null) {
            return known;
        }
        if (!busy.add(function)) {
            return List.of();
        }
        Place place = Place.of(function);
        List<Value> found = types(function.facts().returnTypes(), place);
        if (found.isEmpty()) {
            List<Value> inferred = new ArrayList<>();
            for (String path : function.facts().scope().returns()) {
                inferred.addAll(evaluate(path, place));
            }
            found = distinct(inferred);
        }
        busy.remove(function);
        results.put(function, found);
        return found;
    }

    private static List<Value> distinct(List<Value> values) {
        return values.size() < 2
                ? List.copyOf(values)
                : values.stream().distinct().limit(MOST_VALUES).toList();
    }
}
