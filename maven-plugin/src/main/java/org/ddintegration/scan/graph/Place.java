package org.ddintegration.scan.graph;

import java.util.Optional;
import org.ddintegration.scan.model.PyClass;
import org.ddintegration.scan.model.PyFunction;
import org.ddintegration.scan.model.PyModule;

/**
 * Where an expression stands.
 *
 * @param type class whose body or method it stands in; names of nested classes are looked up there
 */
record Place(PyModule module, Optional<PyClass> type, Optional<PyFunction> function) {
    static Place of(PyFunction function) {
        return new Place(function.module(), function.owner(), Optional.of(function));
    }

    static Place of(PyClass type) {
        return new Place(type.module(), Optional.of(type), Optional.empty());
    }

    static Place of(PyModule module) {
        return new Place(module, Optional.empty(), Optional.empty());
    }
}
