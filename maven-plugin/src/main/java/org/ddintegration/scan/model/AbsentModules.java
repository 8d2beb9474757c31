package org.ddintegration.scan.model;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ddintegration.scan.facts.ImportFact;

/**
 * Finds the modules of a library that programs on Linux have nothing of: importing them fails, or only branches for other
 * machines do it.
 */
final class AbsentModules {
    private final Map<String, PyModule> modules = new HashMap<>();
    private final Set<String> absent = new TreeSet<>();
    private final Set<String> wanted = new HashSet<>();
    private final Set<String> unwanted = new HashSet<>();

    private AbsentModules(Collection<PyModule> all) {
        all.forEach(module -> modules.put(module.name(), module));
    }

    static Set<String> of(Collection<PyModule> modules) {
        AbsentModules found = new AbsentModules(modules);
        found.addFailing();
        found.addUnreached();
        return found.absent;
    }

    /** What fails, and whoever imports that. */
    private void addFailing() {
        Map<String, Set<String>> importers = new HashMap<>();
        Deque<String> todo = new ArrayDeque<>();
        for (PyModule module : modules.values()) {
            if (module.facts().isAbsent()) {
                todo.add(module.name());
            }
            module.facts().scope().imports().stream()
                    .filter(ImportFact::isSure)
                    .flatMap(one -> imported(module, one))
                    .forEach(name -> importers
                            .computeIfAbsent(name, n -> new TreeSet<>())
                            .add(module.name()));
        }
        while (!todo.isEmpty()) {
            String name = todo.remove();
            if (absent.add(name)) {
                todo.addAll(importers.getOrDefault(name, Set.of()));
                modules.keySet().stream()
                        .filter(other -> other.startsWith(name + "."))
                        .forEach(todo::add);
            }
        }
    }

    private void addUnreached() {
        for (PyModule module : modules.values()) {
            if (!absent.contains(module.name())) {
                Stream.concat(
                                module.facts().scope().imports().stream(),
                                module.facts().functions().stream()
                                        .flatMap(function -> function.scope().imports().stream()))
                        .forEach(one -> imported(module, one)
                                .forEach(one.is(ImportFact.UNREACHED) ? unwanted::add : wanted::add));
            }
        }
        unwanted.removeAll(wanted);
        modules.keySet().stream()
                .filter(name -> !wanted.contains(name)
                        && unwanted.stream().anyMatch(parent -> (name + ".").startsWith(parent + ".")))
                .forEach(absent::add);
    }

    /** The modules of the library that the statement imports, without their packages. */
    private Stream<String> imported(PyModule module, ImportFact one) {
        Optional<String> source = module.source(one);
        Stream<String> names = source.stream()
                .flatMap(
                        name -> Stream.concat(Stream.of(name), one.name().map(member -> name + "." + member).stream()));
        return names.filter(name -> modules.containsKey(name) && !name.equals(module.name()));
    }
}
