package org.ddintegration.scan.evidence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ddintegration.scan.evidence.Usage.FileUse;
import org.ddintegration.scan.facts.CallFact;
import org.ddintegration.scan.graph.CallResolver;
import org.ddintegration.scan.graph.Target;
import org.ddintegration.scan.model.Lineage;
import org.ddintegration.scan.model.PyClass;
import org.ddintegration.scan.model.PyFunction;
import org.ddintegration.scan.model.PyModule;

/** Reads which functions of the library one text calls, constructs, overrides and replaces. */
final class FileReader {
    private static final Set<String> PATCHES = Set.of("patch", "object", "setattr");

    private final PyModule text;
    private final CallResolver resolver;
    private final Lineage lineage;
    private final Namesakes namesakes;
    private final Set<PyFunction> called = new HashSet<>();
    private final Map<PyFunction, Double> guesses = new HashMap<>();
    private final Set<PyClass> constructed = new HashSet<>();
    private final Set<PyFunction> overridden = new HashSet<>();
    private final Set<PyFunction> replaced = new HashSet<>();

    FileReader(PyModule text, CallResolver resolver, Lineage lineage, Namesakes namesakes) {
        this.text = text;
        this.resolver = resolver;
        this.lineage = lineage;
        this.namesakes = namesakes;
    }

    FileUse read() {
        for (CallFact call : text.facts().scope().calls()) {
            take(call, resolver.resolve(call.callee(), text), Optional.empty());
        }
        for (PyFunction function : text.functions()) {
            for (CallFact call : function.facts().scope().calls()) {
                take(call, resolver.resolve(call.callee(), function, property -> {}), Optional.of(function));
            }
        }
        text.classes().forEach(this::takeOverrides);
        return new FileUse(called, guesses, constructed, overridden, replaced);
    }

    private void take(CallFact call, List<Target> targets, Optional<PyFunction> within) {
        for (Target target : targets) {
            if (target instanceof Target.Function one) {
                credit(one.function());
            } else if (target instanceof Target.Construction one) {
                one.constructor().ifPresent(this::credit);
                if (isOfLibrary(one.type().module())) {
                    constructed.add(one.type());
                }
            }
        }
        if (targets.isEmpty()) {
            namesakes.of(call).forEach((function, share) -> guesses.merge(function, share, Double::sum));
        }
        if (!call.literal().isEmpty() && PATCHES.contains(call.method())) {
            takeReplaced(call, within);
        }
    }

    private void credit(PyFunction function) {
        if (isOfLibrary(function.module())) {
            called.add(function);
        }
    }

    private boolean isOfLibrary(PyModule module) {
        return module.own();
    }

    private void takeReplaced(CallFact call, Optional<PyFunction> within) {
        String path = call.literal();
        List<Target> targets = within.isPresent()
                ? resolver.resolve(path, within.get(), property -> {})
                : resolver.resolve(path, text);
        for (Target target : targets.isEmpty() ? resolver.resolve(path) : targets) {
            if (target instanceof Target.Function one
                    && isOfLibrary(one.function().module())) {
                replaced.add(one.function());
            }
        }
    }

    private void takeOverrides(PyClass type) {
        List<PyClass> order = lineage.order(type);
        for (PyFunction method : type.methods()) {
            boolean special = method.name().startsWith("__");
            order.subList(1, order.size()).stream()
                    .filter(base -> !special && isOfLibrary(base.module()))
                    .flatMap(base -> base.method(method.name()).stream())
                    .findFirst()
                    .ifPresent(overridden::add);
        }
    }
}
