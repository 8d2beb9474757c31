package org.ddintegration.scan.model;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ddintegration.scan.facts.FileFacts;

/** All modules of a library, by name. */
public final class LibraryModel {
    private final SortedMap<String, PyModule> modules = new TreeMap<>();
    private final Set<String> absent = new TreeSet<>();

    /** A module that is already known keeps its place: the first root wins, as on Python's path. */
    public void add(ModuleFile file, FileFacts facts) {
        modules.computeIfAbsent(
                file.module(), name -> new PyModule(name, file.path(), file.isPackage(), file.own(), facts));
    }

    /** Takes out the modules that no Linux can or would import. */
    public void leaveOutAbsent() {
        absent.addAll(AbsentModules.of(modules.values()));
        modules.keySet().removeAll(absent);
    }

    /** Whether the module was taken out. */
    boolean isAbsent(String module) {
        return absent.contains(module);
    }

    public Optional<PyModule> module(String name) {
        return Optional.ofNullable(modules.get(name));
    }

    /** Whether modules lie below the name: it is a package, perhaps one without an {@code __init__}. */
    public boolean isPrefix(String name) {
        String first = name + ".";
        SortedMap<String, PyModule> tail = modules.tailMap(first);
        return !tail.isEmpty() && tail.firstKey().startsWith(first);
    }

    public Collection<PyModule> modules() {
        return modules.values();
    }
}
