package org.ddintegration.target;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Looks which modules most sections of {@code docs/integrations.rst} take their text from. */
record DocsProbe(Feature feature) implements LayoutProbe {
    private static final Pattern AUTOMODULE =
            Pattern.compile("^\\.\\. automodule:: ddtrace\\.contrib\\.(internal\\.|_)?\\w+", Pattern.MULTILINE);

    @Override
    public boolean finds(Checkout checkout) {
        return checkout.read("docs/integrations.rst")
                .flatMap(DocsProbe::usual)
                .filter(feature::equals)
                .isPresent();
    }

    private static Optional<Feature> usual(String docs) {
        Map<Feature, Long> counts = AUTOMODULE
                .matcher(docs)
                .results()
                .collect(Collectors.groupingBy(module -> of(module.group(1)), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Comparator.comparing(Map.Entry::getValue))
                .map(Map.Entry::getKey);
    }

    private static Feature of(String place) {
        if (place == null) {
            return Feature.DOCS_IN_CONTRIB_PACKAGE;
        }
        return place.equals("_") ? Feature.DOCS_IN_CONTRIB_MODULE : Feature.DOCS_IN_INTERNAL_PACKAGE;
    }
}
