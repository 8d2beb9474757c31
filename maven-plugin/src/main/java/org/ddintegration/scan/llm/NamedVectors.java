package org.ddintegration.scan.llm;

import java.util.Optional;
import java.util.regex.Pattern;
import org.ddintegration.descriptor.FactPath;
import org.ddintegration.scan.model.PyFunction;

/** Functions that embed texts and give nothing but the vectors; they are known by what they are called. */
final class NamedVectors {
    private static final Pattern EMBEDDING = Pattern.compile("(?i).*(embed|vectori[sz]e|feature_extraction).*");
    /** Names that say by themselves that something is embedded, or nothing but that something is done. */
    private static final Pattern DONE =
            Pattern.compile("a?(embed|vectori[sz]e|encode)(_.*)?|generate|create|feature_extraction");

    private static final Pattern VECTORS = Pattern.compile(".*\\b(float|float32|ndarray|NDArray|Array|Tensor)\\b.*");

    private NamedVectors() {}

    /** All that the function gives, if it may be vectors. */
    static Optional<FactPath> of(PyFunction function) {
        boolean givesVectors = function.facts()
                .returns()
                .map(returns -> VECTORS.matcher(returns).matches())
                .orElseGet(() -> DONE.matcher(function.name()).matches());
        return givesVectors && isNamed(function) ? Optional.of(FactPath.parse(FactPath.RESULT)) : Optional.empty();
    }

    static boolean isNamed(PyFunction function) {
        return EMBEDDING.matcher(function.qualname()).matches();
    }
}
