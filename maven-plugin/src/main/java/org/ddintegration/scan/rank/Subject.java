package org.ddintegration.scan.rank;

import java.util.Optional;
import org.ddintegration.descriptor.CallableKind;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.scan.facts.Extent;
import org.ddintegration.scan.model.PyClass;
import org.ddintegration.scan.model.PyFunction;
import org.ddintegration.scan.model.PyModule;

/**
 * What is ranked: a function, or a class that is hooked where it is constructed.
 *
 * @param kind what calling it gives
 * @param function the function itself; of a class its constructor, when the library defines one
 * @param type of a method its class; of a class itself
 */
public record Subject(CallableKind kind, Optional<PyFunction> function, Optional<PyClass> type) {
    public static Subject of(PyFunction function, CallableKind kind) {
        return new Subject(kind, Optional.of(function), function.owner());
    }

    public static Subject of(PyClass type, Optional<PyFunction> constructor) {
        return new Subject(CallableKind.CLASS, constructor, Optional.of(type));
    }

    public boolean isClass() {
        return kind == CallableKind.CLASS;
    }

    public HookPoint target() {
        return isClass() ? type.orElseThrow().point() : function.orElseThrow().point();
    }

    public PyModule module() {
        return isClass() ? type.orElseThrow().module() : function.orElseThrow().module();
    }

    public Extent extent() {
        return isClass()
                ? type.orElseThrow().facts().extent()
                : function.orElseThrow().facts().extent();
    }

    public String doc() {
        return isClass()
                ? type.orElseThrow().facts().doc()
                : function.orElseThrow().facts().doc();
    }

    public String name() {
        return isClass() ? type.orElseThrow().name() : function.orElseThrow().name();
    }

    public boolean isMethod() {
        return !isClass() && type.isPresent();
    }
}
