package org.ddintegration.scan.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ddintegration.scan.facts.TypeFact;
import org.ddintegration.scan.model.PyClass;
import org.ddintegration.scan.model.PyFunction;
import org.ddintegration.scan.model.PyModule;

/** Where expressions stand, and what is known of the names and annotations there. */
final class Scope {
    private final PyModule module;
    private final Optional<PyClass> type;
    private final Optional<PyFunction> function;
    final Map<String, List<Value>> names = new HashMap<>(8);
    /** By identity, for equal annotations of a file are one object. */
    final IdentityHashMap<List<TypeFact>, List<Value>> types = new IdentityHashMap<>(4);

    final Set<String> busy = new HashSet<>(2);

    private Scope(PyModule module, Optional<PyClass> type, Optional<PyFunction> function) {
        this.module = module;
        this.type = type;
        this.function = function;
    }

    static Scope of(PyFunction function) {
        return new Scope(function.module(), function.owner(), Optional.of(function));
    }

    static Scope of(PyClass type) {
        return new Scope(type.module(), Optional.of(type), Optional.empty());
    }

    static Scope of(PyModule module) {
        return new Scope(module, Optional.empty(), Optional.empty());
    }

    PyModule module() {
        return module;
    }

    /** The class in whose body or method it is. */
    Optional<PyClass> type() {
        return type;
    }

    Optional<PyFunction> function() {
        return function;
    }
}
