package org.ddintegration.contribute.ddtrace.patch;

import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ddintegration.contribute.Integration;
import org.ddintegration.descriptor.Hook;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.descriptor.ReservedNames;
import org.ddintegration.scan.Candidate;

/** The library's modules that generated code works on, and how it reaches them. */
public final class LibraryModules {
    private final String main;
    private final NavigableSet<String> used;
    private final Set<String> shadowed;
    private final Set<String> late;

    private LibraryModules(String main, NavigableSet<String> used, Set<String> shadowed, Set<String> late) {
        this.main = main;
        this.used = used;
        this.shadowed = shadowed;
        this.late = late;
    }

    /** The modules that hold the hook points, and the main one, which carries the mark of a patched library. */
    public static LibraryModules of(Integration integration) {
        NavigableSet<String> used = withHookPoints(integration);
        used.add(integration.descriptor().library().module());
        return reached(used, integration);
    }

    /** The modules that hold the hook points, and no other. */
    public static LibraryModules ofHookPoints(Integration integration) {
        return reached(withHookPoints(integration), integration);
    }

    private static NavigableSet<String> withHookPoints(Integration integration) {
        return integration.descriptor().tracing().hooks().stream()
                .filter(hook -> !hook.isConditional())
                .map(Hook::via)
                .flatMap(List::stream)
                .map(HookPoint::module)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static LibraryModules reached(NavigableSet<String> used, Integration integration) {
        String main = integration.descriptor().library().module();
        Set<String> shadowed = scanned(integration, one -> one.access().shadowedModules());
        if (main.contains(".")) {
            shadowed.add(main);
        }
        Set<String> late = scanned(integration, one -> one.access().lateModules());
        late.remove(main);
        used.removeAll(late);
        return new LibraryModules(main, used, shadowed, late);
    }

    private static Set<String> scanned(Integration integration, Function<Candidate, List<String>> modules) {
        return integration.scanned().values().stream()
                .map(modules)
                .flatMap(List::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether programs may do without the module, so that generated code must not import it. */
    boolean isLate(String module) {
        return late.contains(module);
    }

    /** The expression for the module that carries the mark of a patched library. */
    public String main() {
        return expression(main);
    }

    public String mainName() {
        return main;
    }

    /** The Python expression for a module. */
    String expression(String module) {
        return isHidden(module) ? variable(module) : module;
    }

    /** Modules that {@code import} binds so that their dotted name is an expression for them. */
    public List<String> importable() {
        return used.stream().filter(module -> !isHidden(module)).toList();
    }

    /**
     * Modules whose dotted name does not give them: generated code or a package has something else of that name, or, while
     * the module's import triggers the patch, a package has nothing of it yet.
     */
    public List<Hidden> hidden() {
        return used.stream()
                .filter(this::isHidden)
                .map(module -> new Hidden(variable(module), module))
                .toList();
    }

    /** @param variable what generated code calls the module */
    public record Hidden(String variable, String module) {}

    private boolean isHidden(String module) {
        return ReservedNames.contains(module.split("\\.", 2)[0])
                || shadowed.stream().anyMatch(hidden -> module.equals(hidden) || module.startsWith(hidden + "."));
    }

    private static String variable(String module) {
        String variable = "_" + module.replace('.', '_');
        return ReservedNames.contains(variable) ? variable + "_module" : variable;
    }
}
