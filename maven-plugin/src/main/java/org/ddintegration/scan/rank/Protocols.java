package org.ddintegration.scan.rank;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ddintegration.scan.facts.ParameterFacts;
import org.ddintegration.scan.model.LibraryModel;
import org.ddintegration.scan.model.Lineage;
import org.ddintegration.scan.model.PyClass;
import org.ddintegration.scan.model.PyFunction;
import org.ddintegration.scan.model.PyModule;

/** Tells classes and modules that follow a well-known protocol of Python. */
final class Protocols {
    private static final List<String> ENTRIES = List.of("__call__", "wsgi", "handle", "dispatch");
    private static final Set<String> WSGI = Set.of("environ", "start_response");
    private static final Set<String> DATABASE_ERRORS = Set.of("InterfaceError", "OperationalError", "ProgrammingError");
    private static final Set<String> ASGI = Set.of("scope", "receive", "send");

    private final Lineage lineage;

    Protocols(Lineage lineage) {
        this.lineage = lineage;
    }

    /** By the parameters' names that PEP 3333 and the ASGI specification use. */
    boolean isApplication(PyClass type) {
        return ENTRIES.stream()
                .flatMap(name -> lineage.method(type, name).stream())
                .anyMatch(Protocols::isApplicationCall);
    }

    /** Whether servers call the function with a request. */
    static boolean isApplicationCall(PyFunction function) {
        Set<String> names = parameters(function);
        return names.containsAll(WSGI) || names.containsAll(ASGI);
    }

    private static Set<String> parameters(PyFunction function) {
        Set<String> names = new HashSet<>();
        function.facts().parameters().stream().map(ParameterFacts::name).forEach(names::add);
        return names;
    }

    /** A cursor of PEP 249. */
    boolean isCursor(PyClass type) {
        return has(type, "execute") && (has(type, "fetchone") || has(type, "fetchall"));
    }

    boolean isContext(PyClass type) {
        return type.method("__enter__").isPresent() || type.method("__aenter__").isPresent();
    }

    private boolean has(PyClass type, String method) {
        return lineage.method(type, method).isPresent();
    }

    /** Whether the library defines what PEP 249 asks of a database driver: its exceptions, or a cursor. */
    boolean isDatabase(LibraryModel library) {
        Set<String> names = new HashSet<>();
        for (PyModule module : library.modules()) {
            for (PyClass type : module.classes()) {
                names.add(type.name());
                if (module.own() && isCursor(type)) {
                    return true;
                }
            }
        }
        return names.containsAll(DATABASE_ERRORS);
    }
}
