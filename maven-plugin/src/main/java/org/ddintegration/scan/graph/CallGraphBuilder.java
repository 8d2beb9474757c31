package org.ddintegration.scan.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ddintegration.scan.facts.CallFact;
import org.ddintegration.scan.facts.ScopeFacts;
import org.ddintegration.scan.model.LibraryModel;
import org.ddintegration.scan.model.Lineage;
import org.ddintegration.scan.model.PyClass;
import org.ddintegration.scan.model.PyFunction;
import org.ddintegration.scan.model.PyModule;

/** Draws the call graph of a library. */
public final class CallGraphBuilder {
    private static final int MOST_NAMESAKES = 4;

    private final LibraryModel library;
    private final Lineage lineage;
    private final CallResolver resolver;
    private final Sinks sinks;
    private final CallGraph graph = new CallGraph();
    private final Map<PyFunction, Edge> edges = new LinkedHashMap<>();
    private final Map<String, List<PyFunction>> methods = new HashMap<>();

    public CallGraphBuilder(LibraryModel library, Lineage lineage, CallResolver resolver) {
        this.library = library;
        this.lineage = lineage;
        this.resolver = resolver;
        this.sinks = new Sinks(library);
    }

    public CallGraph build() {
        for (PyModule module : library.modules()) {
            for (PyFunction function : module.functions()) {
                if (function.owner().isPresent() && !CommonNames.contains(function.name())) {
                    methods.computeIfAbsent(function.name(), n -> new ArrayList<>(2))
                            .add(function);
                }
            }
        }
        for (PyModule module : library.modules()) {
            if (module.isCompiled()) {
                module.functions().forEach(function -> graph.addSink(function, SinkKind.NATIVE));
            }
            module.functions().forEach(this::add);
            module.classes().forEach(this::addOverrides);
        }
        return graph;
    }

    private void add(PyFunction function) {
        ScopeFacts scope = function.facts().scope();
        for (CallFact call : scope.calls()) {
            List<Target> called = resolver.resolve(
                    call.callee(), function, property -> add(function, property, EdgeKind.PROPERTY, call));
            if (called.isEmpty()) {
                addNamesakes(function, call);
            }
            called.forEach(target -> addCallee(function, target, call));
        }
        for (String reference : scope.refs()) {
            for (Target target : resolver.resolve(reference, function, property -> {})) {
                if (target instanceof Target.Function one) {
                    add(new Edge(function, one.function(), EdgeKind.REFERENCE, EdgeKind.REFERENCE.weight(), 0));
                }
            }
        }
        edges.values().forEach(graph::add);
        edges.clear();
    }

    /** Of several ways to one function the surest counts. */
    private void add(Edge edge) {
        if (edge.from() != edge.to()) {
            edges.merge(edge.to(), edge, (one, other) -> other.weight() > one.weight() ? other : one);
        }
    }

    private void addCallee(PyFunction caller, Target target, CallFact call) {
        if (target instanceof Target.Function one) {
            add(caller, one.function(), one.guessed() ? EdgeKind.SUBCLASS : EdgeKind.CALL, call);
        } else if (target instanceof Target.Construction one) {
            one.constructor().ifPresent(init -> add(caller, init, EdgeKind.CONSTRUCT, call));
        } else if (target instanceof Target.Outside one) {
            sinks.kind(one.path()).ifPresent(kind -> graph.addSink(caller, kind));
        }
    }

    private void add(PyFunction caller, PyFunction callee, EdgeKind kind, CallFact call) {
        add(new Edge(caller, callee, kind, kind.weight(), call.flags()));
    }

    private void addNamesakes(PyFunction caller, CallFact call) {
        sinks.kindOfMethod(call.method()).ifPresent(kind -> graph.addSink(caller, kind));
        List<PyFunction> namesakes = methods.getOrDefault(call.method(), List.of());
        if (namesakes.size() <= MOST_NAMESAKES) {
            double weight = EdgeKind.NAME.weight() / Math.max(1, namesakes.size());
            namesakes.forEach(one -> add(new Edge(caller, one, EdgeKind.NAME, weight, call.flags())));
        }
    }

    private void addOverrides(PyClass type) {
        for (PyFunction method : type.methods()) {
            if (method.name().startsWith("__")
                    && method.name().endsWith("__")
                    && !method.name().equals("__call__")) {
                continue;
            }
            Set<PyFunction> seen = new HashSet<>();
            List<PyClass> order = lineage.order(type);
            order.subList(1, order.size()).stream()
                    .flatMap(base -> base.method(method.name()).stream())
                    .filter(seen::add)
                    .forEach(base ->
                            graph.add(new Edge(base, method, EdgeKind.OVERRIDE, EdgeKind.OVERRIDE.weight(), 0)));
        }
    }
}
