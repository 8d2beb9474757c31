package org.ddintegration.scan.model;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ddintegration.scan.facts.ImportFact;

/** The names that modules bind: by imports, those with a star too, by values, and by definitions. */
public final class BoundNames {
    private final LibraryModel library;

    public BoundNames(LibraryModel library) {
        this.library = library;
    }

    public Set<String> of(PyModule module) {
        return of(module, new LinkedHashSet<>());
    }

    private Set<String> of(PyModule module, Set<PyModule> seen) {
        Set<String> found = new TreeSet<>(module.importedNames());
        module.boundNames().forEach(found::add);
        module.classes().forEach(one -> addTopLevel(one.qualname(), found));
        module.functions().forEach(one -> addTopLevel(one.qualname(), found));
        if (seen.add(module)) {
            for (ImportFact star : module.stars()) {
                Optional<PyModule> from = module.source(star).flatMap(library::module);
                from.ifPresent(m -> of(m, seen).stream()
                        .filter(name -> Names.exports(m, name))
                        .forEach(found::add));
            }
        }
        return found;
    }

    private static void addTopLevel(String qualname, Set<String> found) {
        if (qualname.indexOf('.') < 0) {
            found.add(qualname);
        }
    }
}
