package org.ddintegration.scan.rank;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.scan.Obstacle;
import org.ddintegration.scan.model.Decorators;
import org.ddintegration.scan.model.LibraryModel;
import org.ddintegration.scan.model.Lineage;
import org.ddintegration.scan.model.PyClass;
import org.ddintegration.scan.model.PyFunction;
import org.ddintegration.scan.model.PyModule;

/** Lists what can be wrapped at all. */
public final class Subjects {
    private static final Set<String> SPECIAL = Set.of(
            "__init__",
            "__call__",
            "__enter__",
            "__exit__",
            "__aenter__",
            "__aexit__",
            "__iter__",
            "__aiter__",
            "__next__",
            "__anext__",
            "__getitem__");

    private Subjects() {}

    public static List<Subject> of(LibraryModel library, Lineage lineage, Decorators decorators) {
        List<Subject> found = new ArrayList<>();
        for (PyModule module : library.modules()) {
            if (!module.own()) {
                continue;
            }
            for (PyFunction function : module.functions()) {
                if (isWrappable(function) && !decorators.givesProperty(function)) {
                    found.add(Subject.of(function, decorators.kind(function)));
                }
            }
            for (PyClass type : module.classes()) {
                if (isConstructed(type, lineage)) {
                    found.add(Subject.of(type, lineage.method(type, "__init__")));
                }
            }
        }
        return found;
    }

    /** What can be wrapped too, but is not worth proposing: special methods and those of private name. */
    public static List<Subject> unranked(LibraryModel library, Decorators decorators) {
        return methods(library)
                .filter(method -> !isProperty(method, decorators) && !isWrappable(method))
                .map(method -> Subject.of(method, decorators.kind(method)))
                .toList();
    }

    /**
     * What cannot be wrapped.
     *
     * @param compiled modules that users have compiled; their functions can be replaced, but no attributes of their classes
     */
    public static SortedMap<HookPoint, Obstacle> obstacles(
            LibraryModel library, Decorators decorators, Set<String> compiled) {
        SortedMap<HookPoint, Obstacle> found = new TreeMap<>();
        for (PyModule module : library.modules()) {
            if (compiled.contains(module.name())) {
                module.classes().forEach(type -> found.put(type.point(), Obstacle.COMPILED));
            }
        }
        methods(library).forEach(method -> {
            if (compiled.contains(method.module().name())) {
                found.put(method.point(), Obstacle.COMPILED);
            } else if (isProperty(method, decorators)) {
                found.put(method.point(), Obstacle.PROPERTY);
            }
        });
        return found;
    }

    private static Stream<PyFunction> methods(LibraryModel library) {
        return library.modules().stream()
                .filter(PyModule::own)
                .flatMap(module -> StreamSupport.stream(module.functions().spliterator(), false))
                .filter(function -> function.owner().isPresent());
    }

    private static boolean isProperty(PyFunction function, Decorators decorators) {
        return function.isProperty() || decorators.givesProperty(function);
    }

    /** Not a property, not special beyond calls, contexts and iteration, and reachable by attribute access. */
    private static boolean isWrappable(PyFunction function) {
        String name = function.name();
        boolean special = name.startsWith("__") && name.endsWith("__");
        boolean mangled = name.startsWith("__") && !special;
        boolean orphan = function.owner().isEmpty() && function.qualname().indexOf('.') >= 0;
        return !function.isProperty()
                && !mangled
                && !orphan
                && (!special || (SPECIAL.contains(name) && function.owner().isPresent()))
                && !(function.owner().isPresent()
                        && isError(function.owner().get().name()));
    }

    private static boolean isConstructed(PyClass type, Lineage lineage) {
        return !isError(type.name()) && lineage.outsideBases(type).stream().noneMatch(Subjects::isError);
    }

    private static boolean isError(String name) {
        return name.endsWith("Error") || name.endsWith("Exception") || name.endsWith("Warning");
    }
}
