package org.ddintegration.scan.llm;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ddintegration.descriptor.FactPath;
import org.ddintegration.scan.model.PyFunction;

/** Functions that give nothing but text, whole or in pieces. */
final class GivenTexts {
    private static final Pattern WHOLE = Pattern.compile("(.*\\b(Optional|Union)\\[|.*\\| ?)?\"?str\\b.*");
    private static final Pattern PIECES = Pattern.compile(".*\\b\\w*(Iterator|Iterable|Generator|Stream)\\[str\\b.*");

    private GivenTexts() {}

    /** Where the texts are; none where the function does not annotate that it gives them. */
    static List<FactPath> of(PyFunction function) {
        return Stream.of(Map.entry(FactPath.RESULT, WHOLE), Map.entry(FactPath.CHUNK, PIECES))
                .filter(form -> function.facts()
                        .returns()
                        .filter(returns -> form.getValue().matcher(returns).matches())
                        .isPresent())
                .map(form -> FactPath.parse(form.getKey()))
                .toList();
    }
}
