package org.ddintegration.scan.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ddintegration.scan.facts.BindFact;
import org.ddintegration.scan.facts.FileFacts;
import org.ddintegration.scan.facts.ImportFact;
import org.ddintegration.scan.facts.ValueFact;

/** A module with its definitions. Names that are defined several times are kept once. */
public final class PyModule {
    /** Of several imports that bind one name, the one that is neither for types only nor a fallback, relative first. */
    private static final Comparator<ImportFact> LIKELY_FIRST = Comparator.<ImportFact, Boolean>comparing(
                    one -> one.is(ImportFact.TYPE_ONLY))
            .thenComparing(one -> one.is(ImportFact.FALLBACK))
            .thenComparing(one -> one.level() == 0);

    private final String name;
    private final String file;
    private final boolean isPackage;
    private final boolean own;
    private final FileFacts facts;
    private final Map<String, PyClass> classes = new LinkedHashMap<>();
    private final Map<String, PyFunction> functions = new LinkedHashMap<>();
    private final Map<String, List<ValueFact>> binds = new HashMap<>();
    private final Map<String, List<ImportFact>> imports = new LinkedHashMap<>();
    private final List<ImportFact> stars = new ArrayList<>();

    /** @param own whether its functions are the library's own: not vendored, no tests, no migrations */
    PyModule(String name, String file, boolean isPackage, boolean own, FileFacts facts) {
        this.name = name;
        this.file = file;
        this.isPackage = isPackage;
        this.own = own;
        this.facts = facts;
        new Definitions(this, classes, functions).define(facts);
        for (BindFact bind : facts.scope().binds()) {
            binds.computeIfAbsent(bind.target(), t -> new ArrayList<>(1)).add(bind.value());
        }
        facts.scope().imports().forEach(this::add);
    }

    /** Code that is no module of the library, as if it began with star imports of these modules. */
    public static PyModule script(String path, FileFacts facts, List<String> starred) {
        PyModule script = new PyModule(path, path, false, false, facts);
        for (String module : starred) {
            script.stars.add(new ImportFact(module, 0, Optional.of("*"), Optional.empty(), 0));
        }
        return script;
    }

    private void add(ImportFact one) {
        if (one.is(ImportFact.UNREACHED)) {
            return;
        }
        if (one.isStar()) {
            stars.add(one);
            return;
        }
        List<ImportFact> known = imports.computeIfAbsent(one.bound(), name -> new ArrayList<>(1));
        known.add(one);
        known.sort(LIKELY_FIRST);
    }

    public String name() {
        return name;
    }

    public String file() {
        return file;
    }

    public boolean isPackage() {
        return isPackage;
    }

    public boolean own() {
        return own;
    }

    /** Whether all that is known of it are declarations of compiled code, as PEP 561 has them in stub files. */
    public boolean isCompiled() {
        return file.endsWith(ModuleFile.STUB);
    }

    public FileFacts facts() {
        return facts;
    }

    public Iterable<PyClass> classes() {
        return classes.values();
    }

    public Iterable<PyFunction> functions() {
        return functions.values();
    }

    public Optional<PyClass> classNamed(String qualname) {
        return Optional.ofNullable(classes.get(qualname));
    }

    public Optional<PyFunction> functionNamed(String qualname) {
        return Optional.ofNullable(functions.get(qualname));
    }

    public List<ValueFact> binds(String target) {
        return binds.getOrDefault(target, List.of());
    }

    public Iterable<String> boundNames() {
        return binds.keySet();
    }

    /** Names that imports bind. */
    public Set<String> importedNames() {
        return imports.keySet();
    }

    /** The imports that bind the name, on some machine or other, the likeliest first. */
    public List<ImportFact> imports(String bound) {
        return imports.getOrDefault(bound, List.of());
    }

    public List<ImportFact> stars() {
        return stars;
    }

    /** The package that a relative import of so many dots starts from; empty when there is none. */
    public Optional<String> relativeBase(int level) {
        String base = name;
        for (int up = isPackage ? 1 : 0; up < level; up++) {
            int dot = base.lastIndexOf('.');
            if (dot < 0) {
                return Optional.empty();
            }
            base = base.substring(0, dot);
        }
        return Optional.of(base);
    }

    /** The dotted name of the module that an import statement names; empty when it leads out of all packages. */
    public Optional<String> source(ImportFact one) {
        if (one.level() == 0) {
            return Optional.of(one.module());
        }
        return relativeBase(one.level()).map(base -> one.module().isEmpty() ? base : base + "." + one.module());
    }

    @Override
    public String toString() {
        return name;
    }
}
