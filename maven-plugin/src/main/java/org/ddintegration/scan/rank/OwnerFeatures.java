package org.ddintegration.scan.rank;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.ddintegration.scan.model.PyClass;
import org.ddintegration.scan.model.PyModule;

/** What kind of class a candidate belongs to. */
final class OwnerFeatures {
    private static final Set<String> DATA = Set.of(
            "Enum",
            "IntEnum",
            "StrEnum",
            "NamedTuple",
            "TypedDict",
            "BaseModel",
            "Protocol",
            "Message",
            "tuple",
            "dict",
            "list",
            "str",
            "int");

    private final Surface surface;
    private final Protocols protocols;
    private final boolean database;
    private final Set<String> libraryNames = new HashSet<>();

    OwnerFeatures(Surface surface) {
        this.surface = surface;
        this.protocols = new Protocols(surface.lineage());
        this.database = protocols.isDatabase(surface.library());
        for (PyModule module : surface.library().modules()) {
            if (surface.isTop(module.name())) {
                List.of(module.name().split("\\.")).forEach(part -> libraryNames.add(plain(part)));
            }
        }
    }

    private static String plain(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }

    List<RankingFeature> all() {
        String app = "part of a WSGI or ASGI application";
        return List.of(
                feature("owner_namesake", this::isNamesake, "its class is named like the library"),
                constructor("owner_namesake_constructor", this::isNamesake, ""),
                feature("owner_wsgi", protocols::isApplication, app),
                constructor("owner_wsgi_constructor", protocols::isApplication, "sets up a WSGI or ASGI application"),
                new ShapeFeature(
                        "application_call",
                        s -> isApplicationCall(s) ? 1 : 0,
                        "is called as a WSGI or ASGI application"),
                new ShapeFeature(
                        "application_call_itself",
                        s -> isApplicationCall(s) && isCall(s) ? 1 : 0,
                        "an application itself"),
                feature("owner_dbapi_cursor", protocols::isCursor, "part of a database cursor"),
                feature("owner_context", protocols::isContext, ""),
                feature("owner_data", this::isData, ""),
                feature("owner_derived", type -> surface.lineage().order(type).size() > 1, ""),
                ShapeFeature.silent("dbapi_connect", s -> database && isConnect(s) ? 1 : 0));
    }

    private static RankingFeature feature(String name, Predicate<PyClass> test, String reason) {
        return new ShapeFeature(name, s -> s.type().filter(test).isPresent() ? 1 : 0, reason);
    }

    private static RankingFeature constructor(String name, Predicate<PyClass> test, String reason) {
        return new ShapeFeature(
                name, s -> s.name().equals("__init__") && s.type().filter(test).isPresent() ? 1 : 0, reason);
    }

    private static boolean isApplicationCall(Subject subject) {
        return !subject.isClass()
                && subject.function().filter(Protocols::isApplicationCall).isPresent();
    }

    private static boolean isCall(Subject subject) {
        return subject.name().equals("__call__");
    }

    private boolean isNamesake(PyClass type) {
        return libraryNames.contains(plain(type.name()));
    }

    private boolean isData(PyClass type) {
        return type.facts().bases().stream().anyMatch(base -> DATA.contains(last(base.replace("[]", ""))))
                || type.facts().decorators().stream()
                        .anyMatch(d -> last(d.replace("()", "")).equals("dataclass"));
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private boolean isConnect(Subject subject) {
        return plain(subject.name()).equals("connect") || (subject.isClass() && hasAliasConnect(subject));
    }

    private boolean hasAliasConnect(Subject subject) {
        return surface.publicPaths(subject).stream()
                .anyMatch(path -> plain(path.qualname()).equals("connect"));
    }
}
