package org.ddintegration.scan.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ddintegration.scan.facts.BindFact;
import org.ddintegration.scan.facts.FileFacts;
import org.ddintegration.scan.facts.ImportFact;

/** A module with its definitions. Names that are defined several times are kept once. */
public final class PyModule {
    private final String name;
    private final String file;
    private final boolean isPackage;
    private final boolean own;
    private final FileFacts facts;
    private final Map<String, PyClass> classes = new LinkedHashMap<>();
    private final Map<String, PyFunction> functions = new LinkedHashMap<>();
    private final Map<String, List<String>> binds = new HashMap<>();
    private final Map<String, ImportFact> imports = new LinkedHashMap<>();
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
            script.stars.add(new ImportFact(module, 0, Optional.of("*"), Optional.empty(), false, false));
        }
        return script;
    }

    private void add(ImportFact one) {
        if (one.isStar()) {
            stars.add(one);
        } else {
            imports.merge(one.bound(), one, (first, second) -> weight(second) > weight(first) ? second : first);
        }
    }

    /** Of several imports that bind one name, the one that is neither a fallback nor for types only, relative first. */
    private static int weight(ImportFact one) {
        return (one.typeOnly() ? 0 : 4) + (one.fallback() ? 0 : 2) + (one.level() > 0 ? 1 : 0);
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

    public List<String> binds(String target) {
        return binds.getOrDefault(target, List.of());
    }

    public Iterable<String> boundNames() {
        return binds.keySet();
    }

    public Map<String, ImportFact> imports() {
        return imports;
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

    @Override
    public String toString() {
        return name;
    }
}
