package org.ddintegration.scan.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ddintegration.scan.Binding;
import org.ddintegration.scan.facts.ImportFact;
import org.ddintegration.scan.facts.ParameterFacts;
import org.ddintegration.scan.facts.ValueFact;
import org.ddintegration.scan.model.Names;
import org.ddintegration.scan.model.PyClass;
import org.ddintegration.scan.model.PyFunction;
import org.ddintegration.scan.model.Symbol;

/** Looks names up in functions, classes and modules, inner scopes first. */
final class ScopeNames {
    private final Evaluator evaluator;
    private final Names names;
    private final ParameterSource parameters;

    ScopeNames(Evaluator evaluator, Names names, ParameterSource parameters) {
        this.evaluator = evaluator;
        this.names = names;
        this.parameters = parameters;
    }

    List<Value> find(String name, Scope scope) {
        if (scope.function().isPresent()) {
            return local(name, scope, scope.function().get()).orElseGet(() -> global(name, scope));
        }
        Optional<PyFunction> method = scope.type().flatMap(type -> type.method(name));
        return method.isPresent()
                ? List.of(new Value.OfFunction(method.get(), scope.type().orElseThrow(), false))
                : global(name, scope);
    }

    /** Absent when the function has no such name of its own. */
    private Optional<List<Value>> local(String name, Scope scope, PyFunction function) {
        if (scope.type().isPresent() && function.receiver().equals(Optional.of(name))) {
            PyClass type = scope.type().get();
            boolean instance = function.binding() == Binding.INSTANCE;
            return Optional.of(List.of(instance ? new Value.Instance(type) : new Value.OfClass(type)));
        }
        List<ValueFact> given = function.locals(name);
        Optional<ParameterFacts> parameter = function.parameter(name);
        if (given.isEmpty() && parameter.isEmpty()) {
            return function.localImport(name).map(one -> imported(scope, one));
        }
        List<Value> found = new ArrayList<>();
        for (ValueFact value : given) {
            found.addAll(evaluator.evaluate(value, scope));
        }
        parameter.ifPresent(one -> found.addAll(evaluator.types(one.types(), scope)));
        if (found.isEmpty() && parameter.isPresent()) {
            parameters.giver(function, name).ifPresent(giver -> found.addAll(given(giver)));
        }
        return Optional.of(found);
    }

    private List<Value> imported(Scope scope, ImportFact one) {
        return names.imported(scope.module(), one).map(evaluator::value).orElse(List.of());
    }

    private List<Value> given(PyFunction giver) {
        List<Value> found = new ArrayList<>();
        for (Value value : evaluator.result(giver)) {
            if (value instanceof Value.Holding one) {
                found.addAll(one.elements());
            } else {
                found.add(value);
            }
        }
        return found;
    }

    private List<Value> global(String name, Scope scope) {
        if (scope.type().isPresent()) {
            Optional<PyClass> nested =
                    scope.module().classNamed(scope.type().get().qualname() + "." + name);
            if (nested.isPresent()) {
                return List.of(new Value.OfClass(nested.get()));
            }
        }
        Optional<Symbol> symbol = names.lookup(scope.module(), name);
        if (symbol.isPresent()) {
            return evaluator.value(symbol.get());
        }
        return Sinks.isBuiltin(name) ? List.of(new Value.Outside("builtins." + name)) : List.of();
    }
}
