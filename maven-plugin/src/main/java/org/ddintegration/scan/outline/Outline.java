package org.ddintegration.scan.outline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ddintegration.descriptor.HookPoint;

/**
 * What one version of a library defines, without bodies of functions.
 *
 * @param library what was read, in words
 * @param version empty when unknown
 * @param topLevels modules that are installed, dotted for those in namespace packages
 * @param compiled modules of which there may be no Python file
 * @param skipped paths of modules' files that could not be read
 */
public record Outline(
        String library,
        String version,
        List<String> topLevels,
        List<String> compiled,
        List<String> skipped,
        SortedMap<String, OutlinedModule> modules) {
    /** The same under another version. */
    public Outline of(String other) {
        return new Outline(library, other, topLevels, compiled, skipped, modules);
    }

    /** Whether the module is one of those that the library installs. */
    public boolean installs(String module) {
        return topLevels.stream().anyMatch(top -> module.equals(top) || module.startsWith(top + "."));
    }

    public Reached reach(HookPoint path) {
        return new PathFollower(this).follow(path);
    }

    public Optional<OutlinedFunction> function(HookPoint point) {
        return module(point.module())
                .flatMap(module -> Optional.ofNullable(module.functions().get(point.qualname())));
    }

    public Optional<OutlinedClass> type(HookPoint point) {
        return module(point.module())
                .flatMap(module -> Optional.ofNullable(module.classes().get(point.qualname())));
    }

    public boolean defines(HookPoint point) {
        return function(point).isPresent() || type(point).isPresent();
    }

    /** The functions and methods of its own modules, by where they are defined. */
    public SortedMap<HookPoint, OutlinedFunction> functions() {
        SortedMap<HookPoint, OutlinedFunction> found = new TreeMap<>();
        modules.forEach((name, module) -> {
            if (module.isOwn()) {
                module.functions().forEach((qualname, one) -> found.put(new HookPoint(name, qualname), one));
            }
        });
        return found;
    }

    /** The classes of its own modules, likewise. */
    public SortedMap<HookPoint, OutlinedClass> classes() {
        SortedMap<HookPoint, OutlinedClass> found = new TreeMap<>();
        modules.forEach((name, module) -> {
            if (module.isOwn()) {
                module.classes().forEach((qualname, one) -> found.put(new HookPoint(name, qualname), one));
            }
        });
        return found;
    }

    /** Names of the methods that a class defines itself. */
    public List<String> methods(HookPoint type) {
        String start = type.qualname() + ".";
        return module(type.module()).map(OutlinedModule::functions).orElse(Map.of()).keySet().stream()
                .filter(name -> name.startsWith(start) && name.indexOf('.', start.length()) < 0)
                .map(name -> name.substring(start.length()))
                .toList();
    }

    Optional<OutlinedModule> module(String name) {
        return Optional.ofNullable(modules.get(name));
    }
}
