package org.ddintegration.scan.model;

import java.util.Map;
import java.util.Set;
import org.ddintegration.scan.facts.ClassFacts;
import org.ddintegration.scan.facts.FileFacts;
import org.ddintegration.scan.facts.FunctionFacts;

/** Gathers the definitions of a file; of several with one name, the one that Python most likely ends up with. */
final class Definitions {
    private static final Set<String> OVERLOAD = Set.of("overload", "setter", "deleter", "register");

    private final PyModule module;
    private final Map<String, PyClass> classes;
    private final Map<String, PyFunction> functions;

    Definitions(PyModule module, Map<String, PyClass> classes, Map<String, PyFunction> functions) {
        this.module = module;
        this.classes = classes;
        this.functions = functions;
    }

    void define(FileFacts facts) {
        for (ClassFacts one : facts.classes()) {
            if (PlainName.is(one.qualname())) {
                PyClass found = new PyClass(module, one);
                classes.merge(
                        one.qualname(),
                        found,
                        (first, second) -> first.facts().isFallback() && !one.isFallback() ? second : first);
            }
        }
        for (FunctionFacts one : facts.functions()) {
            if (one.decoratedWith(OVERLOAD) || !PlainName.is(one.qualname())) {
                continue;
            }
            PyFunction known = functions.get(one.qualname());
            if (known == null || replaces(one, known.facts())) {
                functions.put(one.qualname(), new PyFunction(module, owner(one.qualname()), one));
            }
        }
        functions.values().forEach(f -> f.owner().ifPresent(owner -> owner.add(f)));
    }

    /** The last definition wins, but not one in an {@code else} or {@code except} branch, and not a stub. */
    private static boolean replaces(FunctionFacts later, FunctionFacts earlier) {
        return !weaker(FunctionFacts.GUARDED, later, earlier) && !weaker(FunctionFacts.STUB, later, earlier);
    }

    private static boolean weaker(int flag, FunctionFacts later, FunctionFacts earlier) {
        return later.is(flag) && !earlier.is(flag);
    }

    private PyClass owner(String qualname) {
        int dot = qualname.lastIndexOf('.');
        return dot < 0 ? null : classes.get(qualname.substring(0, dot));
    }
}
