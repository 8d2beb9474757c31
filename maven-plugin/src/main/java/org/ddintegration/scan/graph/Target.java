package org.ddintegration.scan.graph;

import java.util.Optional;
import org.ddintegration.scan.model.PyClass;
import org.ddintegration.scan.model.PyFunction;

/** What a call may call. */
public sealed interface Target {
    /** @param guessed whether dynamic dispatch was guessed to find it */
    record Function(PyFunction function, boolean guessed) implements Target {}

    /** @param constructor the library's function that runs then */
    record Construction(PyClass type, Optional<PyFunction> constructor) implements Target {}

    /** Something of another distribution, by its path. */
    record Outside(String path) implements Target {}
}
