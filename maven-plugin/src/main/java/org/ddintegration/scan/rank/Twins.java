package org.ddintegration.scan.rank;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ddintegration.scan.facts.FunctionFacts;
import org.ddintegration.scan.model.LibraryModel;
import org.ddintegration.scan.model.PyFunction;
import org.ddintegration.scan.model.PyModule;

/** Functions that a library has twice: one that blocks and one that is awaited. */
public final class Twins {
    private final Map<String, Set<Boolean>> forms = new HashMap<>();

    Twins(LibraryModel library) {
        for (PyModule module : library.modules()) {
            if (module.own()) {
                module.functions().forEach(one -> forms.computeIfAbsent(key(one), key -> new HashSet<>())
                        .add(one.is(FunctionFacts.ASYNC)));
            }
        }
    }

    boolean has(PyFunction function) {
        return forms.getOrDefault(key(function), Set.of()).size() > 1;
    }

    /** The same for functions of one name within classes of one name, whether they block or not. */
    public static String key(PyFunction function) {
        return function.qualname()
                .toLowerCase(Locale.ROOT)
                .replace("async", "")
                .replace("aio", "")
                .replace("_", "");
    }
}
