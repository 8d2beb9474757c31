package org.ddintegration.scan.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.ddintegration.scan.facts.ImportFact;

/** Which modules a program has, on whatever machine, once it has imported the library. Several threads may ask. */
public final class LoadedModules {
    private final LibraryModel library;
    private final Map<String, Set<String>> loadedBy = new ConcurrentHashMap<>();

    public LoadedModules(LibraryModel library) {
        this.library = library;
    }

    /** Whether importing the module {@code main} imports the other one too, whatever else is installed. */
    public boolean isLoaded(String module, String main) {
        return loadedBy.computeIfAbsent(main, this::closure).contains(module);
    }

    private Set<String> closure(String main) {
        Set<String> loaded = new HashSet<>();
        Deque<String> todo = new ArrayDeque<>();
        add(main, loaded, todo);
        while (!todo.isEmpty()) {
            Optional<PyModule> module = library.module(todo.remove());
            module.ifPresent(one -> one.facts().scope().imports().stream()
                    .filter(ImportFact::isSure)
                    .forEach(fact -> one.source(fact).ifPresent(source -> {
                        add(source, loaded, todo);
                        fact.name()
                                .map(name -> source + "." + name)
                                .filter(name -> library.module(name).isPresent())
                                .ifPresent(name -> add(name, loaded, todo));
                    })));
        }
        return loaded;
    }

    /** A module is imported after the packages that it is in. */
    private static void add(String module, Set<String> loaded, Deque<String> todo) {
        for (int dot = module.indexOf('.'); ; dot = module.indexOf('.', dot + 1)) {
            String part = dot < 0 ? module : module.substring(0, dot);
            if (loaded.add(part)) {
                todo.add(part);
            }
            if (dot < 0) {
                return;
            }
        }
    }
}
