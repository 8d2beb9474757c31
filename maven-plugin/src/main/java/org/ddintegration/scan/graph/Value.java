package org.ddintegration.scan.graph;

import java.util.List;
import org.ddintegration.scan.model.PyClass;
import org.ddintegration.scan.model.PyFunction;
import org.ddintegration.scan.model.PyModule;

/** What an expression may evaluate to, as far as it can be told without running it. */
sealed interface Value {
    record OfModule(PyModule module) implements Value {}

    record OfNamespace(String name) implements Value {}

    record OfClass(PyClass type) implements Value {}

    /**
     * @param receiver class of the instance that it was taken from; null for a function of a module
     * @param guessed whether only a subclass of the receiver has it
     */
    record OfFunction(PyFunction function, PyClass receiver, boolean guessed) implements Value {}

    record Instance(PyClass type) implements Value {}

    /** {@code super()} in a method of the class. */
    record Super(PyClass type) implements Value {}

    /** Something of another distribution, by the path that leads to it: {@code socket.socket().sendall}. */
    record Outside(String path) implements Value {}

    /** A container, iterator or context manager of these. */
    record Holding(List<Value> elements) implements Value {}

    /** A callable that returns these. */
    record Returning(List<Value> results) implements Value {}
}
