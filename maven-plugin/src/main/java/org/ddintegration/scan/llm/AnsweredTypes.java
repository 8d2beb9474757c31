package org.ddintegration.scan.llm;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ddintegration.scan.facts.TypeFact;
import org.ddintegration.scan.model.PyClass;
import org.ddintegration.scan.model.PyFunction;

/**
 * The library's classes that a function gives.
 *
 * @param whole those of an answer; a list of answers is none
 * @param pieces those of what an iterator or a stream gives
 */
record AnsweredTypes(Set<PyClass> whole, Set<PyClass> pieces) {
    private static final String STREAM = "Stream";

    static AnsweredTypes of(PyFunction function, AnnotatedTypes types) {
        Set<PyClass> whole = new LinkedHashSet<>();
        Set<PyClass> pieces =
                new LinkedHashSet<>(types.of(withoutContainers(function.facts().pieceTypes()), function.module()));
        for (TypeFact named : withoutContainers(function.facts().returnTypes())) {
            for (PyClass type : types.of(List.of(named), function.module())) {
                if (named.path().endsWith(STREAM) || types.isStream(type)) {
                    pieces.addAll(types.pieces(type));
                } else {
                    whole.add(type);
                }
            }
        }
        pieces.removeIf(types::isStream);
        return new AnsweredTypes(whole, pieces);
    }

    private static List<TypeFact> withoutContainers(List<TypeFact> named) {
        return named.stream().filter(TypeFact.InstanceOf.class::isInstance).toList();
    }
}
