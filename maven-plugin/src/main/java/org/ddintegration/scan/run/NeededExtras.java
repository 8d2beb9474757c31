package org.ddintegration.scan.run;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ddintegration.packaging.DistributionName;
import org.ddintegration.scan.Candidate;
import org.ddintegration.scan.facts.ImportFact;
import org.ddintegration.scan.model.LibraryModel;
import org.ddintegration.scan.model.PyModule;
import org.ddintegration.source.library.OpenedLibrary;

/** Tells which extras of the library the modules of proposed hook points need, where importing the library does not import them. */
final class NeededExtras {
    private final OpenedLibrary library;
    private final LibraryModel model;

    NeededExtras(OpenedLibrary library, LibraryModel model) {
        this.library = library;
        this.model = model;
    }

    /** One sentence for each module and extra. */
    List<String> of(List<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> candidate.standing().proposed())
                .flatMap(candidate -> candidate.access().lateModules().stream())
                .distinct()
                .flatMap(module -> model.module(module).stream())
                .flatMap(this::of)
                .toList();
    }

    private Stream<String> of(PyModule module) {
        return module.facts().scope().imports().stream()
                .filter(ImportFact::isSure)
                .flatMap(fact -> module.source(fact).stream())
                .map(source -> source.split("\\.", 2)[0])
                .distinct()
                .flatMap(name -> extra(name).stream()
                        .map(extra -> module.name() + " needs " + name
                                + ", which the extra " + library.distribution() + "[" + extra
                                + "] installs; it is wrapped when a program imports it"));
    }

    private Optional<String> extra(String imported) {
        return Optional.ofNullable(library.extras().get(DistributionName.normalize(imported)));
    }
}
