package org.ddintegration.scan.llm;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.ddintegration.descriptor.FactPath;
import org.ddintegration.descriptor.FactPath.Step;
import org.ddintegration.scan.facts.ParameterFacts;
import org.ddintegration.scan.llm.AnnotatedTypes.Field;
import org.ddintegration.scan.model.PyClass;
import org.ddintegration.scan.model.PyFunction;

/** What callers pass to a function, by itself or as part of a request. */
final class PassedArguments {
    /** Classes of objects that hold what is asked. */
    private static final Pattern REQUEST = Pattern.compile(".*(Request|Params|Parameters|Body)");

    /** How arguments begin that hold what is sent besides what a function knows. */
    private static final String FURTHER = "extra_";

    private final AnnotatedTypes types;

    PassedArguments(AnnotatedTypes types) {
        this.types = types;
    }

    /** Of a function; what is passed by itself goes before what a request holds. */
    ShownArguments of(PyFunction function) {
        List<ParameterFacts> passed = function.facts().parameters().stream()
                .skip(function.receiver().isPresent() ? 1 : 0)
                .toList();
        Map<String, FactPath> places = new LinkedHashMap<>();
        passed.forEach(parameter -> places.put(parameter.name(), FactPath.parse(parameter.name())));
        for (ParameterFacts parameter : passed) {
            if (parameter.name().startsWith(FURTHER)) {
                continue;
            }
            for (PyClass type : types.of(parameter.types(), function.module())) {
                if (REQUEST.matcher(type.name()).matches()) {
                    types.fields(type)
                            .forEach(field -> places.putIfAbsent(field.facts().name(), in(parameter, field)));
                }
            }
        }
        return new ShownArguments(places);
    }

    private static FactPath in(ParameterFacts parameter, Field field) {
        return new FactPath(
                parameter.name(), false, List.of(new Step(field.facts().name(), false)));
    }
}
