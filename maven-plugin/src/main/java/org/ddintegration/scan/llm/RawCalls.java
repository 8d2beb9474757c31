package org.ddintegration.scan.llm;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ddintegration.descriptor.FactPath;
import org.ddintegration.descriptor.FactPath.Step;
import org.ddintegration.descriptor.LlmFacts;
import org.ddintegration.descriptor.LlmMetric;
import org.ddintegration.scan.model.PyClass;
import org.ddintegration.scan.model.PyFunction;

/**
 * Calls of which users want the whole response of HTTP. Either the usual call gives one that they parse, or the object
 * that {@code client.with_raw_response} gives has a call of the same name, whose response holds what the usual call gives.
 */
final class RawCalls {
    /** Which property of a response is what was answered. */
    private static final List<String> HELD = List.of("data", "parsed", "body");

    private static final String COMPANION = "WithRawResponse";
    private static final String PARSE = "parse";

    private final AnnotatedTypes types;

    RawCalls(AnnotatedTypes types) {
        this.types = types;
    }

    /** With how a raw response is parsed, where a companion of the class has its calls give such responses. */
    LlmFacts parsed(PyFunction usual, LlmFacts facts) {
        boolean hasCompanion = usual.owner()
                .flatMap(owner -> usual.module().classNamed(owner.qualname() + COMPANION))
                .isPresent();
        return hasCompanion ? facts.withRaw(PARSE) : facts;
    }

    /** The calls beside a usual call, with its facts where they are found in the response. */
    Map<PyFunction, LlmFacts> of(PyFunction usual, LlmFacts facts) {
        Map<PyFunction, LlmFacts> found = new LinkedHashMap<>();
        if (facts.isStreamed()) {
            return found;
        }
        for (PyClass client : rawClients(usual)) {
            client.method(usual.name())
                    .ifPresent(raw -> held(raw).ifPresent(name -> found.put(raw, in(name, facts, usual))));
        }
        return found;
    }

    private Set<PyClass> rawClients(PyFunction usual) {
        Set<PyClass> clients = new LinkedHashSet<>();
        usual.owner().ifPresent(owner -> owner.methods().forEach(method -> {
            if (method.isProperty() && method.name().contains("raw")) {
                clients.addAll(types.of(method.facts().returnTypes(), method.module()));
            }
        }));
        return clients;
    }

    private Optional<String> held(PyFunction raw) {
        return types.of(raw.facts().returnTypes(), raw.module()).stream()
                .flatMap(response -> HELD.stream().filter(name -> response.method(name)
                        .filter(PyFunction::isProperty)
                        .isPresent()))
                .findFirst();
    }

    private static LlmFacts in(String name, LlmFacts facts, PyFunction usual) {
        Map<LlmMetric, List<FactPath>> usage = new EnumMap<>(LlmMetric.class);
        facts.usage().forEach((metric, paths) -> usage.put(metric, in(name, paths)));
        return new LlmFacts(
                facts.kind(),
                facts.provider(),
                in(name, facts.model()),
                facts.input(),
                in(name, facts.output()),
                in(name, facts.toolCalls()),
                facts.tools(),
                facts.metadata(),
                usage,
                Optional.empty(),
                List.of(usual.point()));
    }

    private static List<FactPath> in(String name, List<FactPath> paths) {
        return paths.stream()
                .map(path -> path.root().equals(FactPath.RESULT) ? in(name, path) : path)
                .toList();
    }

    private static FactPath in(String name, FactPath path) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(name, path.isRootList()));
        steps.addAll(path.steps());
        return new FactPath(path.root(), false, steps);
    }
}
