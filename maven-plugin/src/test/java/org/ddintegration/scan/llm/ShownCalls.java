package org.ddintegration.scan.llm;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.ddintegration.descriptor.FactPath;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.descriptor.LlmFacts;
import org.ddintegration.scan.evidence.Fixtures;
import org.ddintegration.scan.graph.CallGraph;
import org.ddintegration.scan.graph.CallGraphBuilder;
import org.ddintegration.scan.graph.CallResolver;
import org.ddintegration.scan.graph.Evaluator;
import org.ddintegration.scan.model.LibraryModel;
import org.ddintegration.scan.model.Lineage;
import org.ddintegration.scan.model.Names;
import org.ddintegration.scan.model.PyFunction;
import org.ddintegration.scan.model.Sources;

/** Which calls of a small library LLM Observability can show. */
final class ShownCalls {
    private ShownCalls() {}

    static Map<HookPoint, LlmFacts> found(String text) {
        LibraryModel model = Sources.model(text);
        Names names = new Names(model);
        Stream<PyFunction> functions = model.modules().stream()
                .flatMap(module -> StreamSupport.stream(module.functions().spliterator(), false));
        Lineage lineage = new Lineage(model, names);
        CallResolver resolver = new CallResolver(new Evaluator(names, lineage, new Fixtures()), lineage);
        CallGraph graph = new CallGraphBuilder(model, lineage, resolver).build();
        return new LlmFactsFinder(names, lineage).of(functions, graph);
    }

    static LlmFacts facts(String text, String target) {
        return found(text).get(HookPoint.parse(target));
    }

    static List<String> texts(List<FactPath> paths) {
        return paths.stream().map(FactPath::toString).toList();
    }
}
