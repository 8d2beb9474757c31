package org.ddintegration.scan.run;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ddintegration.scan.facts.ImportFact;
import org.ddintegration.scan.model.LibraryModel;
import org.ddintegration.scan.model.PyModule;

/**
 * Modules that a library imports only where a compiled one of its own is missing: {@code try: from ._fast import Packer},
 * {@code except ImportError: from .slow import Packer}. Where the wheel has the compiled one, nobody comes to them.
 */
final class StandIns {
    private final LibraryModel library;
    private final Set<String> compiled;

    /** @param compiled modules that the wheel holds as such */
    StandIns(LibraryModel library, Set<String> compiled) {
        this.library = library;
        this.compiled = compiled;
    }

    Set<String> modules() {
        Set<String> instead = new HashSet<>();
        Set<String> anyway = new HashSet<>();
        for (PyModule module : library.modules()) {
            Collection<ImportFact> imports = module.facts().scope().imports();
            boolean triesCompiled = imports.stream()
                    .filter(fact -> !fact.is(ImportFact.FALLBACK))
                    .flatMap(fact -> imported(module, fact))
                    .anyMatch(compiled::contains);
            for (ImportFact fact : imports) {
                boolean isFallback = fact.is(ImportFact.FALLBACK) || fact.is(ImportFact.PARTIAL);
                Set<String> kind = triesCompiled && isFallback ? instead : anyway;
                imported(module, fact).filter(this::isPython).forEach(kind::add);
            }
        }
        instead.removeAll(anyway);
        return instead;
    }

    private boolean isPython(String module) {
        return library.module(module).isPresent() && !compiled.contains(module);
    }

    /** The module that is named, and the one that the imported name may stand for. */
    private static Stream<String> imported(PyModule module, ImportFact fact) {
        Optional<String> source = module.source(fact);
        return Stream.concat(
                source.stream(), source.flatMap(from -> fact.name().map(name -> from + "." + name)).stream());
    }
}
