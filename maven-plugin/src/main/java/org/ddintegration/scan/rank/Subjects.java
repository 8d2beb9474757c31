package org.ddintegration.scan.rank;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
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
    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*(\\.[\\p{L}_][\\p{L}\\p{N}_]*)*");
    private static final Pattern ERROR = Pattern.compile(".*(Error|Exception|Warning)");

    private Subjects() {}

    public static List<Subject> of(LibraryModel library, Lineage lineage) {
        List<Subject> found = new ArrayList<>();
        for (PyModule module : library.modules()) {
            if (!module.own()) {
                continue;
            }
            for (PyFunction function : module.functions()) {
                if (isWrappable(function)) {
                    found.add(Subject.of(function));
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

    /** Not a property, not special beyond calls, contexts and iteration, and reachable by attribute access. */
    private static boolean isWrappable(PyFunction function) {
        String name = function.name();
        boolean special = name.startsWith("__") && name.endsWith("__");
        boolean mangled = name.startsWith("__") && !special;
        boolean orphan = function.owner().isEmpty() && function.qualname().indexOf('.') >= 0;
        boolean ofError =
                function.owner().filter(o -> ERROR.matcher(o.name()).matches()).isPresent();
        return !function.isProperty()
                && !mangled
                && !orphan
                && !ofError
                && (!special || SPECIAL.contains(name))
                && NAME.matcher(function.qualname()).matches()
                && (function.owner().isPresent() || !special);
    }

    private static boolean isConstructed(PyClass type, Lineage lineage) {
        return !ERROR.matcher(type.name()).matches()
                && NAME.matcher(type.qualname()).matches()
                && lineage.outsideBases(type).stream()
                        .noneMatch(base -> ERROR.matcher(base).matches());
    }
}
