package org.ddintegration.scan.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.python.StandardLibrary;
import org.ddintegration.scan.Candidate;
import org.ddintegration.scan.facts.ImportFact;
import org.ddintegration.scan.model.LibraryModel;
import org.ddintegration.scan.model.PyModule;
import org.ddintegration.scan.rank.Ranked;
import org.ddintegration.scan.rank.Subject;
import org.ddintegration.scan.rank.Surface;
import org.ddintegration.source.library.OpenedLibrary;

/** What is needed by the modules of a library that importing it does not import: other distributions, which may be missing. */
final class OptionalModules {
    private final OpenedLibrary library;
    private final LibraryModel model;
    private final Surface surface;
    private final Set<String> roots;
    private final Set<String> importedAnyway = new HashSet<>();
    private final boolean mayBeRequired;
    private final Set<String> standIns;

    OptionalModules(OpenedLibrary library, LibraryModel model, Surface surface) {
        this.library = library;
        this.model = model;
        this.surface = surface;
        this.roots = model.modules().stream()
                .map(module -> module.name().split("\\.", 2)[0])
                .collect(Collectors.toSet());
        Set<String> imported = new HashSet<>();
        for (PyModule module : model.modules()) {
            Set<String> foreign = foreign(module);
            imported.addAll(foreign);
            if (!surface.isLate(module.name())) {
                importedAnyway.addAll(foreign);
            }
        }
        this.standIns = new StandIns(model, library.compiled()).modules();
        this.mayBeRequired = library.dependencies().mayHaveOthers(imported);
    }

    /** Those modules that callers of a candidate come through. */
    List<String> of(Subject subject) {
        return Stream.concat(surface.wrapPaths(subject).stream(), surface.publicPaths(subject).stream())
                .map(HookPoint::module)
                .distinct()
                .filter(surface::isLate)
                .toList();
    }

    /** Distributions that they need and an extra brings, sorted. */
    List<String> packages(List<String> modules) {
        return needed(modules).stream()
                .flatMap(name -> library.dependencies().optional(name).stream())
                .distinct()
                .toList();
    }

    /**
     * Those that no compiled module stands before, and whose modules need nothing of which the library's metadata does not tell how
     * to get it; all, if there are none.
     */
    List<Ranked> usable(List<Ranked> ranked) {
        List<Ranked> usable = ranked.stream()
                .filter(one -> !standIns.contains(one.subject().target().module()))
                .filter(this::canBeInstalled)
                .toList();
        return usable.isEmpty() ? ranked : usable;
    }

    private boolean canBeInstalled(Ranked one) {
        return mayBeRequired
                || needed(of(one.subject())).stream()
                        .allMatch(name -> library.dependencies().optional(name).isPresent());
    }

    /** One sentence for each module of a proposed candidate and each extra that it needs. */
    List<String> notes(List<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> candidate.standing().proposed())
                .flatMap(candidate -> candidate.access().lateModules().stream())
                .distinct()
                .flatMap(this::notes)
                .toList();
    }

    private Stream<String> notes(String module) {
        return needed(List.of(module)).stream().flatMap(name -> library.dependencies().optional(name).stream()
                .map(distribution -> module + " needs " + name + ", which the extra "
                        + library.distribution() + "["
                        + library.dependencies().extras().get(distribution)
                        + "] installs; it is wrapped when a program imports it"));
    }

    /** Top-level names of what they import, on every machine, beyond what the library itself cannot do without. */
    private Set<String> needed(List<String> modules) {
        Set<String> needed = new TreeSet<>();
        Set<String> seen = new HashSet<>();
        Deque<String> todo = new ArrayDeque<>(modules);
        while (!todo.isEmpty()) {
            String name = todo.remove();
            if (seen.add(name) && surface.isLate(name)) {
                model.module(name).ifPresent(module -> {
                    needed.addAll(foreign(module));
                    sources(module).forEach(todo::add);
                });
            }
        }
        needed.removeIf(
                name -> importedAnyway.contains(name) || library.dependencies().requires(name));
        return needed;
    }

    private Set<String> foreign(PyModule module) {
        Set<String> foreign = new TreeSet<>();
        sources(module)
                .map(source -> source.split("\\.", 2)[0])
                .filter(root -> !roots.contains(root) && !StandardLibrary.has(root) && !root.startsWith("_"))
                .forEach(foreign::add);
        return foreign;
    }

    private static Stream<String> sources(PyModule module) {
        return module.facts().scope().imports().stream()
                .filter(ImportFact::isSure)
                .flatMap(fact -> module.source(fact).stream());
    }
}
