package org.ddintegration.scan.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.scan.facts.ImportFact;
import org.ddintegration.scan.facts.ValueFact;

/** Under which paths classes and functions can be reached: where they are defined, re-exported or have an alias. */
public final class Exports {
    private final Names names;
    private final Lineage lineage;
    private final LibraryModel library;
    private final BoundMethods bound;
    private final BoundNames boundNames;
    private final Map<Object, Set<HookPoint>> bindings = new HashMap<>();
    private final Map<PyClass, List<HookPoint>> publicPaths = new ConcurrentHashMap<>();
    private final Map<String, Boolean> shadowed = new HashMap<>();
    private final Map<List<PyClass>, List<HookPoint>> pathsOfAny = new ConcurrentHashMap<>();

    public Exports(LibraryModel library, Names names, Lineage lineage) {
        this.library = library;
        this.names = names;
        this.lineage = lineage;
        this.bound = new BoundMethods(names, lineage);
        this.boundNames = new BoundNames(library);
        library.modules().stream().filter(PyModule::own).forEach(this::bindAll);
    }

    private void bindAll(PyModule module) {
        boolean lazy = module.functionNamed("__getattr__").isPresent();
        for (String name : boundNames.of(module)) {
            if (!PlainName.is(name)) {
                continue;
            }
            List<ImportFact> imports = module.imports(name);
            if (!imports.isEmpty() && imports.get(0).is(ImportFact.TYPE_ONLY) && !lazy) {
                continue;
            }
            names.lookup(module, name).ifPresent(symbol -> bind(symbol, new HookPoint(module.name(), name)));
        }
    }

    private void bind(Symbol symbol, HookPoint path) {
        if (symbol instanceof Symbol.OfClass one) {
            bindings.computeIfAbsent(one.type(), t -> new LinkedHashSet<>()).add(path);
        } else if (symbol instanceof Symbol.OfFunction one
                && one.function().owner().isEmpty()) {
            bindings.computeIfAbsent(one.function(), f -> new LinkedHashSet<>()).add(path);
        } else {
            bound.of(symbol).ifPresent(method -> bindings.computeIfAbsent(method, m -> new LinkedHashSet<>())
                    .add(path));
        }
    }

    /** Every path of the library at which the class is bound, its own first. */
    public List<HookPoint> paths(PyClass type) {
        return ownFirst(type.point(), bindings.getOrDefault(type, Set.of()).stream());
    }

    /** Likewise for a function; a method is bound in its class, under its aliases there, and by modules to an instance. */
    public List<HookPoint> paths(PyFunction function) {
        HookPoint own = function.point();
        Stream<HookPoint> ofModules = bindings.getOrDefault(function, Set.of()).stream();
        if (function.owner().isEmpty()) {
            return ownFirst(own, ofModules);
        }
        PyClass owner = function.owner().get();
        List<HookPoint> found = new ArrayList<>(List.of(own));
        ValueFact named = new ValueFact.OfPath(function.name());
        for (String name : owner.attributeNames()) {
            boolean alias = owner.attribute(name).stream()
                    .anyMatch(v -> v.within().isEmpty() && v.value().equals(named));
            if (alias) {
                found.add(new HookPoint(own.module(), own.owner() + "." + name));
            }
        }
        ofModules.sorted().forEach(found::add);
        return List.copyOf(found);
    }

    private static List<HookPoint> ownFirst(HookPoint own, Stream<HookPoint> paths) {
        return Stream.concat(Stream.of(own), paths.sorted()).distinct().toList();
    }

    /** Paths without a private part, the shortest first; of a method those of its class and of the classes that inherit it. */
    public List<HookPoint> publicPaths(PyFunction function) {
        if (function.owner().isEmpty()) {
            return PublicPaths.sorted(paths(function));
        }
        String name = function.name();
        List<HookPoint> found =
                new ArrayList<>(PublicPaths.sorted(List.copyOf(bindings.getOrDefault(function, Set.of()))));
        if (PublicPaths.isPrivate(name)) {
            return found;
        }
        for (HookPoint path : pathsOfHeirs(function.owner().get(), function)) {
            found.add(new HookPoint(path.module(), path.qualname() + "." + name));
        }
        return found;
    }

    private List<HookPoint> pathsOfHeirs(PyClass owner, PyFunction method) {
        List<PyClass> types = new ArrayList<>(List.of(owner));
        for (PyClass heir : lineage.descendants(owner)) {
            if (lineage.method(heir, method.name()).orElse(null) == method) {
                types.add(heir);
            }
        }
        return types.size() == 1 ? publicPaths(owner) : pathsOfAny.computeIfAbsent(types, this::publicPathsOfAny);
    }

    private List<HookPoint> publicPathsOfAny(List<PyClass> types) {
        List<HookPoint> found = new ArrayList<>();
        types.forEach(type -> found.addAll(publicPaths(type)));
        return PublicPaths.sorted(found);
    }

    public List<HookPoint> publicPaths(PyClass type) {
        return publicPaths.computeIfAbsent(type, t -> PublicPaths.sorted(paths(t)));
    }

    /** Whether attribute access does not lead to the module, for its package has something else of that name. */
    public synchronized boolean isShadowed(String module) {
        Boolean known = shadowed.get(module);
        if (known == null) {
            known = findShadow(module);
            shadowed.put(module, known);
        }
        return known;
    }

    private boolean findShadow(String module) {
        int dot = module.lastIndexOf('.');
        if (dot < 0) {
            return false;
        }
        String parent = module.substring(0, dot);
        Optional<Symbol> found = library.module(parent).flatMap(one -> names.lookup(one, module.substring(dot + 1)));
        boolean other = found.isPresent()
                && !(found.get() instanceof Symbol.OfModule one
                        && one.module().name().equals(module));
        return other || isShadowed(parent);
    }
}
