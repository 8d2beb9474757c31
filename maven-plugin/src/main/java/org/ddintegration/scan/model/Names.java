package org.ddintegration.scan.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ddintegration.scan.facts.ImportFact;
import org.ddintegration.scan.facts.ValueFact;

/** Looks module-level names up, through imports, re-exports, aliases and stars, in whatever cycle these stand. */
public final class Names {
    private static final int LONGEST_CHAIN = 100;

    private final LibraryModel library;
    private final Map<PyModule, Map<String, Optional<Symbol>>> known = new HashMap<>();
    private int asked;

    public Names(LibraryModel library) {
        this.library = library;
    }

    public Optional<Symbol> lookup(PyModule module, String name) {
        Map<String, Optional<Symbol>> ofModule = known.computeIfAbsent(module, m -> new HashMap<>());
        Optional<Symbol> found = ofModule.putIfAbsent(name, Optional.empty());
        if (found != null) {
            return found;
        }
        if (asked > LONGEST_CHAIN) {
            ofModule.remove(name);
            return Optional.empty();
        }
        asked++;
        found = find(module, name);
        asked--;
        if (found.isPresent() || asked == 0) {
            ofModule.put(name, found);
        } else {
            ofModule.remove(name);
        }
        return found;
    }

    private Optional<Symbol> find(PyModule module, String name) {
        Optional<Symbol> defined = defined(module, name);
        if (defined.isPresent()) {
            return defined;
        }
        Optional<ImportFact> imported = module.imports(name).stream()
                .filter(one -> module.source(one).filter(library::isAbsent).isEmpty())
                .findFirst();
        if (imported.isPresent() && !imported.get().is(ImportFact.TYPE_ONLY)) {
            return imported(module, imported.get());
        }
        List<ValueFact> values = module.binds(name);
        if (!values.isEmpty()) {
            return alias(module, name, values);
        }
        if (imported.isPresent()) {
            return imported(module, imported.get());
        }
        return starred(module, name).or(() -> submodule(module.name(), name));
    }

    private static Optional<Symbol> defined(PyModule module, String name) {
        Optional<Symbol> type = module.classNamed(name).map(Symbol.OfClass::new);
        return type.or(() -> module.functionNamed(name).map(Symbol.OfFunction::new));
    }

    /** A name that is given only the value of another name is that other's alias. */
    private Optional<Symbol> alias(PyModule module, String name, List<ValueFact> values) {
        Optional<Symbol> target = values.size() == 1
                ? values.get(0)
                        .asPath()
                        .filter(path -> isName(path) && !path.equals(name))
                        .flatMap(path -> dotted(module, path))
                : Optional.empty();
        return target.or(() -> Optional.of(new Symbol.Bound(module, values)));
    }

    private static boolean isName(String path) {
        return path.chars().noneMatch(c -> c == '(' || c == '[' || c == '?');
    }

    /** What a dotted name, read in the module, stands for. */
    public Optional<Symbol> dotted(PyModule module, String path) {
        String[] parts = path.split("\\.");
        Optional<Symbol> found = lookup(module, parts[0]);
        for (int i = 1; i < parts.length && found.isPresent(); i++) {
            found = attribute(found.get(), parts[i]);
        }
        return found;
    }

    private Optional<Symbol> attribute(Symbol symbol, String name) {
        if (symbol instanceof Symbol.OfModule one) {
            return lookup(one.module(), name);
        }
        if (symbol instanceof Symbol.OfNamespace one) {
            return submodule(one.name(), name);
        }
        if (symbol instanceof Symbol.Outside one) {
            return Optional.of(new Symbol.Outside(one.path() + "." + name));
        }
        if (symbol instanceof Symbol.OfClass one) {
            String qualname = one.type().qualname() + "." + name;
            return defined(one.type().module(), qualname);
        }
        return Optional.empty();
    }

    /** What an import binds, to its own name. */
    public Optional<Symbol> imported(PyModule module, ImportFact one) {
        Optional<String> base = module.source(one);
        if (base.isEmpty()) {
            return Optional.empty();
        }
        if (one.name().isEmpty()) {
            return Optional.of(moduleOrOutside(one.alias().isPresent() ? base.get() : one.bound()));
        }
        String name = one.name().get();
        Optional<PyModule> from = library.module(base.get());
        if (from.isPresent()) {
            boolean itself = from.get() == module;
            return itself ? submodule(base.get(), name) : lookup(from.get(), name);
        }
        return library.isPrefix(base.get())
                ? submodule(base.get(), name)
                : Optional.of(new Symbol.Outside(base.get() + "." + name));
    }

    private Symbol moduleOrOutside(String name) {
        Optional<Symbol> module = library.module(name).map(Symbol.OfModule::new);
        return module.orElseGet(() -> library.isPrefix(name) ? new Symbol.OfNamespace(name) : new Symbol.Outside(name));
    }

    public Optional<Symbol> submodule(String parent, String name) {
        Symbol found = moduleOrOutside(parent + "." + name);
        return found instanceof Symbol.Outside ? Optional.empty() : Optional.of(found);
    }

    private Optional<Symbol> starred(PyModule module, String name) {
        for (ImportFact star : module.stars()) {
            Optional<PyModule> from = module.source(star).flatMap(library::module);
            if (from.isPresent() && from.get() != module && exports(from.get(), name)) {
                Optional<Symbol> found = lookup(from.get(), name);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a star import of the module takes the name. */
    public static boolean exports(PyModule module, String name) {
        List<String> all = module.facts().exported();
        return all.isEmpty() ? !name.startsWith("_") : all.contains(name);
    }
}
