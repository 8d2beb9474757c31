package org.ddintegration.adopt;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ddintegration.descriptor.Category;

/** What kind of library is traced, by the type of its spans. */
final class SpanCategory {
    /** Constants of {@code ddtrace.ext.SpanTypes}. */
    private static final Map<String, Category> BY_TYPE = Map.ofEntries(
            Map.entry("SQL", Category.DATABASE),
            Map.entry("CASSANDRA", Category.DATABASE),
            Map.entry("ELASTICSEARCH", Category.DATABASE),
            Map.entry("MONGODB", Category.DATABASE),
            Map.entry("CACHE", Category.CACHE),
            Map.entry("REDIS", Category.CACHE),
            Map.entry("VALKEY", Category.CACHE),
            Map.entry("HTTP", Category.HTTP_CLIENT),
            Map.entry("WEB", Category.WEB),
            Map.entry("GRPC", Category.RPC),
            Map.entry("TEMPLATE", Category.TEMPLATE),
            Map.entry("WORKER", Category.MESSAGING),
            Map.entry("LLM", Category.LLM));

    private SpanCategory() {}

    /**
     * @param isModelCaller whether the integration has a class for LLM Observability
     * @return {@link Category#OTHER} where its spans have no type, or several kinds of it
     */
    static Category of(CodeFacts code, boolean isModelCaller) {
        if (isModelCaller) {
            return Category.LLM;
        }
        Set<Category> found = code.spanTypes().stream()
                .flatMap(type -> Optional.ofNullable(BY_TYPE.get(type)).stream())
                .collect(Collectors.toSet());
        if (found.contains(Category.WEB)) {
            return Category.WEB;
        }
        return found.size() == 1 ? found.iterator().next() : Category.OTHER;
    }
}
