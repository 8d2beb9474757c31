package org.ddintegration.scan.run;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.scan.evidence.Fixtures;
import org.ddintegration.scan.graph.CallGraph;
import org.ddintegration.scan.graph.CallGraphBuilder;
import org.ddintegration.scan.graph.CallResolver;
import org.ddintegration.scan.graph.Evaluator;
import org.ddintegration.scan.graph.IndexedGraph;
import org.ddintegration.scan.graph.Reach;
import org.ddintegration.scan.model.Decorators;
import org.ddintegration.scan.model.Exports;
import org.ddintegration.scan.model.LibraryModel;
import org.ddintegration.scan.model.Lineage;
import org.ddintegration.scan.model.Names;
import org.ddintegration.scan.model.Sources;
import org.ddintegration.scan.rank.Ranked;
import org.ddintegration.scan.rank.Subjects;
import org.ddintegration.scan.rank.Surface;

/** What is proposed of libraries in memory. */
final class SampleProposals {
    private SampleProposals() {}

    /**
     * Qualified names of what is proposed.
     *
     * @param text modules, as {@link Sources} has them
     * @param features by name; none where it is left out
     * @param scores names with their scores
     */
    static Set<String> of(String text, Map<String, Map<String, Double>> features, Object... scores) {
        LibraryModel model = Sources.model(text);
        Names names = new Names(model);
        Lineage lineage = new Lineage(model, names);
        Surface surface = new Surface(model, lineage, new Exports(model, names, lineage), List.of("lib"));
        CallGraph graph = new CallGraphBuilder(
                        model, lineage, new CallResolver(new Evaluator(names, lineage, new Fixtures()), lineage))
                .build();
        Map<String, Double> byName = new TreeMap<>();
        for (int i = 0; i < scores.length; i += 2) {
            byName.put((String) scores[i], ((Number) scores[i + 1]).doubleValue());
        }
        List<Ranked> ranked = Subjects.of(model, lineage, new Decorators(names, lineage)).stream()
                .filter(subject -> byName.containsKey(subject.target().qualname()))
                .map(subject -> new Ranked(
                        subject,
                        byName.get(subject.target().qualname()),
                        features.getOrDefault(subject.target().qualname(), Map.of()),
                        List.of()))
                .sorted((one, other) -> Double.compare(other.score(), one.score()))
                .toList();
        Roles roles = new Roles(new Reach(new IndexedGraph(model, graph), graph));
        Set<String> found = new TreeSet<>();
        new Proposals(surface, graph, roles)
                .of(ranked).stream().map(HookPoint::qualname).forEach(found::add);
        return found;
    }
}
