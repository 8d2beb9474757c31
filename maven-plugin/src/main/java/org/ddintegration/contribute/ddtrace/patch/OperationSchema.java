package org.ddintegration.contribute.ddtrace.patch;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.ddintegration.contribute.Integration;
import org.ddintegration.contribute.text.PythonImports;
import org.ddintegration.descriptor.Category;
import org.ddintegration.descriptor.Hook;
import org.ddintegration.descriptor.SpanValue;

/**
 * How the names of spans depend on the version of the target's schema that a program chooses.
 *
 * @param function of the target that chooses the name; empty where names are the same in all versions
 * @param provider system that a cache belongs to
 */
public record OperationSchema(String function, String provider) {
    private static final String CACHE = "schematize_cache_operation";
    private static final String URL = "schematize_url_operation";
    private static final String SYSTEM = "db.system";

    static OperationSchema of(Integration integration) {
        Category category = integration.descriptor().about().category();
        return switch (category) {
            case CACHE -> new OperationSchema(CACHE, provider(integration));
            case HTTP_CLIENT -> new OperationSchema(URL, "");
            default -> new OperationSchema("", "");
        };
    }

    public boolean isCache() {
        return function.equals(CACHE);
    }

    public boolean isUrl() {
        return function.equals(URL);
    }

    void addImports(PythonImports imports) {
        if (!function.isEmpty()) {
            imports.from("ddtrace.internal.schema", function);
        }
        if (isUrl()) {
            imports.from("ddtrace.internal.schema.span_attribute_schema", "SpanDirection");
        }
    }

    private static String provider(Integration integration) {
        return integration.descriptor().tracing().hooks().stream()
                .map(Hook::tags)
                .map(Map::entrySet)
                .flatMap(tags -> tags.stream().filter(tag -> tag.getKey().equals(SYSTEM)))
                .map(Map.Entry::getValue)
                .map(SpanValue::constant)
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .orElse(integration.descriptor().name());
    }
}
