package org.ddintegration.scan.evidence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ddintegration.scan.evidence.Usage.FileUse;
import org.ddintegration.scan.facts.CallFact;
import org.ddintegration.scan.graph.CallResolver;
import org.ddintegration.scan.graph.Target;
import org.ddintegration.scan.model.PyClass;
import org.ddintegration.scan.model.PyFunction;
import org.ddintegration.scan.model.PyModule;

/** Reads which functions of the library one text calls and constructs. */
final class FileReader {
    private final PyModule text;
    private final CallResolver resolver;
    private final Namesakes namesakes;
    private final Set<PyFunction> called = new HashSet<>();
    private final Map<PyFunction, Double> guesses = new HashMap<>();
    private final Set<PyClass> constructed = new HashSet<>();

    FileReader(PyModule text, CallResolver resolver, Namesakes namesakes) {
        this.text = text;
        this.resolver = resolver;
        this.namesakes = namesakes;
    }

    FileUse read() {
        for (CallFact call : text.facts().scope().calls()) {
            take(call, resolver.resolve(call.callee(), text));
        }
        for (PyFunction function : text.functions()) {
            for (CallFact call : function.facts().scope().calls()) {
                take(call, resolver.resolve(call.callee(), function, property -> {}));
            }
        }
        return new FileUse(called, guesses, constructed);
    }

    private void take(CallFact call, List<Target> targets) {
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
    }

    private void credit(PyFunction function) {
        if (isOfLibrary(function.module())) {
            called.add(function);
        }
    }

    private static boolean isOfLibrary(PyModule module) {
        return module.own();
    }
}
