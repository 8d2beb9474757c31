package org.ddintegration.scan.facts;

import java.util.List;
import java.util.Map;

/**
 * One Python file that parsed.
 *
 * @param doc docstring of the module, as written; empty when there is none
 * @param scope what the module's own statements do
 * @param exported strings that are put into {@code __all__}
 * @param classes in source order, those within classes included, those within functions not
 * @param functions likewise; one name may be defined more than once
 * @param isAbsent whether importing the module fails on every Linux
 * @param unions names of the module that stand for any of several types
 */
public record FileFacts(
        String doc,
        ScopeFacts scope,
        List<String> exported,
        List<ClassFacts> classes,
        List<FunctionFacts> functions,
        boolean isAbsent,
        Map<String, List<TypeFact>> unions) {}
