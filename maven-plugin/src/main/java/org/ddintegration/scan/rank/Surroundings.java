package org.ddintegration.scan.rank;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.scan.evidence.Usage;
import org.ddintegration.scan.graph.CallGraph;
import org.ddintegration.scan.graph.Reach;
import org.ddintegration.scan.model.Exports;
import org.ddintegration.scan.model.LibraryModel;
import org.ddintegration.scan.model.Lineage;

/** All that is known of a library when its candidates are ranked. */
public final class Surroundings {
    private final LibraryModel library;
    private final Lineage lineage;
    private final Exports exports;
    private final CallGraph graph;
    private final Reach reach;
    private final Usage usage;
    private final List<String> topLevels;
    private final Map<Subject, List<HookPoint>> paths = new HashMap<>();

    public Surroundings(
            LibraryModel library,
            Lineage lineage,
            Exports exports,
            CallGraph graph,
            Reach reach,
            Usage usage,
            List<String> topLevels) {
        this.library = library;
        this.lineage = lineage;
        this.exports = exports;
        this.graph = graph;
        this.reach = reach;
        this.usage = usage;
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

    public CallGraph graph() {
        return graph;
    }

    public Reach reach() {
        return reach;
    }

    public Usage usage() {
        return usage;
    }

    /** Whether the module is one of those that the distribution installs at the top. */
    public boolean isTop(String module) {
        return topLevels.contains(module);
    }

    public List<HookPoint> publicPaths(Subject subject) {
        return paths.computeIfAbsent(
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
