package org.ddintegration.contribute.ddtrace.registration;

import java.util.List;
import org.ddintegration.contribute.ddtrace.patch.SpanNorms;
import org.ddintegration.descriptor.Category;
import org.ddintegration.descriptor.Descriptor;

/** What a manifest calls a category; for messages the sides that the hooks are on. */
final class ManifestCategories {
    private ManifestCategories() {}

    /** Sorted. */
    static List<String> of(Descriptor descriptor) {
        Category category = descriptor.about().category();
        return switch (category) {
            case CACHE, DATABASE -> List.of("db.client");
            case HTTP_CLIENT -> List.of("http.client");
            case WEB -> List.of("http.server");
            case MESSAGING, TASK_QUEUE -> sides(descriptor);
            case LLM -> List.of("gen_ai");
            case TEMPLATE -> List.of("template.render");
            case RPC -> List.of("rpc.client");
            case STORAGE -> List.of("object_store.client");
            case OTHER -> List.of("other");
        };
    }

    private static List<String> sides(Descriptor descriptor) {
        List<String> sides = descriptor.tracing().hooks().stream()
                .map(hook -> SpanNorms.kind(hook, descriptor.about().category()))
                .filter(kind -> kind.equals("producer") || kind.equals("consumer"))
                .map(kind -> "messaging." + kind)
                .sorted()
                .distinct()
                .toList();
        return sides.isEmpty() ? List.of("messaging.producer") : sides;
    }
}
