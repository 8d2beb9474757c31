package org.ddintegration.scan.model;

import java.util.List;
import org.ddintegration.scan.facts.ValueFact;

/** What a name of a module stands for. */
public sealed interface Symbol {
    record OfModule(PyModule module) implements Symbol {}

    /** A package without an {@code __init__}. */
    record OfNamespace(String name) implements Symbol {}

    record OfClass(PyClass type) implements Symbol {}

    record OfFunction(PyFunction function) implements Symbol {}

    /** Something of another distribution, by its dotted path. */
    record Outside(String path) implements Symbol {}

    /** A variable: any of these expressions, to be read in the module. */
    record Bound(PyModule module, List<ValueFact> values) implements Symbol {}
}
