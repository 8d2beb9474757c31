package org.ddintegration.scan.rank;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.scan.model.Exports;
import org.ddintegration.scan.model.LibraryModel;
import org.ddintegration.scan.model.Lineage;
import org.ddintegration.scan.model.LoadedModules;

/** What a library's definitions show, before any call is followed. Several threads may ask. */
public final class Surface {
    private final LibraryModel library;
    private final Lineage lineage;
    private final Exports exports;
    private final LoadedModules loaded;
    private final List<String> topLevels;
    private final Map<Subject, List<HookPoint>> publicPaths = new ConcurrentHashMap<>();

    public Surface(LibraryModel library, Lineage lineage, Exports exports, List<String> topLevels) {
        this.library = library;
        this.lineage = lineage;
        this.exports = exports;
        this.loaded = new LoadedModules(library);
        this.topLevels = List.copyOf(topLevels);
    }

    public LibraryModel library() {
        return library;
    }

    public Lineage lineage() {
        return lineage;
    }

    public Exports exports() {
        return exports;
    }

    /** Whether the module is one of those that the distribution installs at the top. */
    public boolean isTop(String module) {
        return topLevels.contains(module);
    }

    /** Whether importing the library does not import the module on every machine. */
    public boolean isLate(String module) {
        return topLevels.stream()
                .filter(top -> (module + ".").startsWith(top + "."))
                .noneMatch(top -> loaded.isLoaded(module, top));
    }

    public List<HookPoint> publicPaths(Subject subject) {
        return publicPaths.computeIfAbsent(
                subject,
                one -> one.isClass()
                        ? exports.publicPaths(one.type().orElseThrow())
                        : exports.publicPaths(one.function().orElseThrow()));
    }

    public List<HookPoint> wrapPaths(Subject subject) {
        return subject.isClass()
                ? exports.paths(subject.type().orElseThrow())
                : exports.paths(subject.function().orElseThrow());
    }
}
