package org.ddintegration.scan.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Inheritance: bases across modules, the order in which attributes are looked up, and subclasses. */
public final class Lineage {
    private static final int MOST_ANCESTORS = 200;
    private static final int MOST_DESCENDANTS = 500;

    private final Names names;
    private final Map<PyClass, List<PyClass>> direct = new ConcurrentHashMap<>();
    private final Map<PyClass, List<PyClass>> orders = new ConcurrentHashMap<>();
    private final Map<PyClass, List<String>> outsides = new ConcurrentHashMap<>();
    private final Map<PyClass, Set<PyClass>> descendants = new ConcurrentHashMap<>();
    private final Map<PyClass, List<PyClass>> children = new HashMap<>();

    public Lineage(LibraryModel library, Names names) {
        this.names = names;
        for (PyModule module : library.modules()) {
            for (PyClass type : module.classes()) {
                for (PyClass base : bases(type)) {
                    children.computeIfAbsent(base, b -> new ArrayList<>()).add(type);
                }
            }
        }
    }

    private List<PyClass> bases(PyClass type) {
        List<PyClass> known = direct.get(type);
        if (known == null) {
            known = findBases(type);
            direct.put(type, known);
        }
        return known;
    }

    private List<PyClass> findBases(PyClass type) {
        List<PyClass> found = new ArrayList<>();
        List<String> outside = new ArrayList<>();
        for (String base : type.facts().bases()) {
            String plain = base.replace("[]", "");
            Optional<Symbol> symbol = names.dotted(type.module(), plain);
            if (symbol.isPresent() && symbol.get() instanceof Symbol.OfClass one && one.type() != type) {
                found.add(one.type());
            } else if (symbol.isPresent() && symbol.get() instanceof Symbol.Outside one) {
                outside.add(one.path());
            } else if (symbol.isEmpty() && plain.indexOf('.') < 0) {
                outside.add("builtins." + plain);
            }
        }
        outsides.put(type, outside);
        return found;
    }

    /** The class and its bases, nearest first, each base behind the classes that derive from it where they allow. */
    public List<PyClass> order(PyClass type) {
        List<PyClass> known = orders.get(type);
        if (known == null) {
            List<PyClass> reversed = new ArrayList<>();
            visit(type, new LinkedHashSet<>(), reversed);
            Collections.reverse(reversed);
            known = List.copyOf(reversed);
            orders.put(type, known);
        }
        return known;
    }

    private void visit(PyClass type, Set<PyClass> seen, List<PyClass> reversed) {
        if (!seen.add(type) || seen.size() > MOST_ANCESTORS) {
            return;
        }
        List<PyClass> bases = new ArrayList<>(bases(type));
        Collections.reverse(bases);
        bases.forEach(base -> visit(base, seen, reversed));
        reversed.add(type);
    }

    /** Dotted paths of the bases that other distributions define, of the class and all its bases. */
    public List<String> outsideBases(PyClass type) {
        return order(type).stream()
                .flatMap(one -> outsides.getOrDefault(one, List.of()).stream())
                .toList();
    }

    public List<PyClass> subclasses(PyClass type) {
        return children.getOrDefault(type, List.of());
    }

    /** Classes that derive from this one, itself not among them; of very many only the first few hundred. */
    public Set<PyClass> descendants(PyClass type) {
        Set<PyClass> known = descendants.get(type);
        if (known == null) {
            known = findDescendants(type);
            descendants.put(type, known);
        }
        return known;
    }

    private Set<PyClass> findDescendants(PyClass type) {
        if (subclasses(type).isEmpty()) {
            return Set.of();
        }
        Set<PyClass> found = new LinkedHashSet<>();
        List<PyClass> todo = new ArrayList<>(subclasses(type));
        while (!todo.isEmpty()) {
            PyClass one = todo.remove(todo.size() - 1);
            if (one != type && found.size() < MOST_DESCENDANTS && found.add(one)) {
                todo.addAll(subclasses(one));
            }
        }
        return found;
    }

    public Optional<PyFunction> method(PyClass type, String name) {
        for (PyClass one : order(type)) {
            Optional<PyFunction> found = one.method(name);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
